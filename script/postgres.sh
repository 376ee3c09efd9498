# Sourced by script/test and script/bench: a throwaway PostgreSQL cluster, as a user that initdb accepts, on a free port
# of loopback, gone when the script ends.

postgres_bin() {
    local dir
    for dir in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV); do
        [ -x "$dir/initdb" ] && { echo "$dir"; return; }
    done
    command -v initdb >/dev/null && dirname "$(command -v initdb)"
}

# Runs a command as root, if it may.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Installs Debian packages, when it may.
install_packages() {
    { as_root apt-get update -qq &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null; } ||
        { echo "Install these packages, then run this again: $*" >&2; exit 1; }
}

stop_cluster() {
    (cd / && "${run_as[@]}" "$bin/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1) || true
    rm -rf "$cluster"
}

# With these options of the server; sets postgres_url.
start_cluster() {
    bin=$(postgres_bin)
    cluster=$(mktemp -d /tmp/coachpact-postgres.XXXXXX)
    run_as=()
    if [ "$(id -u)" -eq 0 ]; then
        id postgres >/dev/null 2>&1 || useradd --system --no-create-home postgres
        chown postgres "$cluster"
        run_as=(runuser -u postgres --)
    fi
    trap stop_cluster EXIT
    local port
    port=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    (
        cd /
        "${run_as[@]}" "$bin/initdb" -D "$cluster/data" -U coachpact -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
        "${run_as[@]}" "$bin/pg_ctl" -D "$cluster/data" -w -l "$cluster/log" \
            -o "-p $port -c listen_addresses=127.0.0.1 -k $cluster $*" start >/dev/null
    ) || { cat "$cluster/log" >&2; exit 1; }
    postgres_url="postgres://coachpact@127.0.0.1:$port"
}
