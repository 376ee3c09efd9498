fn main() -> std::process::ExitCode {
    coachpact::cli::main()
}
