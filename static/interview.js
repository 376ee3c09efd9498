// The live script of an interview: one place at a time without asking the server, a clock for the whole and for
// each step, notes saved as they are typed, keys.
//
// A note that is not saved yet stands in this browser's storage, under the page that typed it; whichever page
// of this interview opens next sends it on. What two pages wrote at one place is settled by the server: the
// later edit stands, and the other is kept beside it.
(() => {
  "use strict";

  const room = document.querySelector("[data-live]");
  if (!room) return;

  const PAUSE = 800; // after the last key
  const LONGEST = 4000; // while somebody types on
  const AGAIN = 5000; // after a lost connection
  const FORGOTTEN = 6 * 60 * 60 * 1000; // a clock that nobody paused

  const says = (name, values = {}) => {
    const text = room.dataset[`says${name}`] || "";
    return text.replace(/%([a-z])/g, (whole, key) => values[key] ?? whole);
  };

  const tab = crypto.getRandomValues(new Uint32Array(3)).join("x");
  const notesKey = `coachpact-note:${room.dataset.live}:`;
  const clockKey = `coachpact-clock:${room.dataset.live}`;

  // Some browsers refuse storage; then only the page itself remembers.
  const memory = new Map();
  const stored = {
    get: (key) => {
      try {
        return JSON.parse(localStorage.getItem(key));
      } catch {
        return memory.get(key) ?? null;
      }
    },
    set: (key, value) => {
      memory.set(key, value);
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // kept in memory
      }
    },
    remove: (key) => {
      memory.delete(key);
      try {
        localStorage.removeItem(key);
      } catch {
        // was in memory only
      }
    },
    keys: (from) => {
      try {
        return Object.keys(localStorage).filter((key) => key.startsWith(from));
      } catch {
        return [...memory.keys()].filter((key) => key.startsWith(from));
      }
    },
  };

  // ---- one place at a time -------------------------------------------------------------------------------

  const places = [...room.querySelectorAll("[data-place]")];
  let at = Number(room.dataset.at) || 1;

  const open = (to) => {
    at = Math.min(Math.max(to, 1), places.length);
    places.forEach((place, n) => { place.hidden = n + 1 !== at; });
    places[at - 1].focus({ preventScroll: true });
    window.scrollTo(0, 0);
    tick();
  };

  const go = (to) => {
    if (to > places.length) {
      if (notes.size) location.assign(room.dataset.card);
      return;
    }
    if (to < 1 || to === at) return;
    history.pushState({ at: to }, "", `?step=${to}`);
    open(to);
  };

  window.addEventListener("popstate", () => {
    open(Number(new URLSearchParams(location.search).get("step")) || 1);
  });

  for (const link of room.querySelectorAll("[data-go]")) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(Number(link.dataset.go));
    });
  }

  // ---- notes ---------------------------------------------------------------------------------------------

  const status = room.querySelector("[data-saved]");
  const say = (text) => {
    if (status && status.textContent !== text) status.textContent = text;
  };

  /** The note of each place: its form, what is typed and not saved, and what is on its way. */
  const notes = new Map();

  const keyOf = (note) => `${notesKey}${note.place}:${tab}`;

  const typed = (note) => {
    note.entry = {
      place: note.place,
      text: note.text.value,
      scores: Object.fromEntries([...note.form.querySelectorAll("[type=radio]:checked")].map((r) => [r.name, r.value])),
      seen: note.seen.value,
      at: Date.now(),
    };
    stored.set(keyOf(note), note.entry);
    say(says("Saving"));
    note.since ??= Date.now();
    clearTimeout(note.timer);
    const wait = Date.now() - note.since > LONGEST ? 0 : PAUSE;
    note.timer = setTimeout(() => save(note), wait);
  };

  const send = async (entry, from) => {
    const csrf = room.querySelector("[name=csrf]").value;
    const body = new URLSearchParams({
      csrf,
      place: entry.place,
      text: entry.text,
      seen: entry.seen,
      age: String(Math.max(0, Date.now() - entry.at)),
      tab: from,
      ...entry.scores,
    });
    return fetch(room.dataset.save, {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
      redirect: "manual",
      keepalive: true,
    });
  };

  /** What went wrong, in words; whether another try may help by itself. */
  const refused = async (answer) => {
    if (answer.type === "opaqueredirect") return [says("Out"), false];
    if (answer.status === 403) return [says("Stale"), false];
    if (answer.status === 404 || answer.status === 409) return [says("Closed"), false];
    if (answer.status === 422) return [(await answer.json()).error, false];
    return [says("Offline"), true];
  };

  const later = (note) => {
    clearTimeout(note.timer);
    note.timer = setTimeout(() => save(note), AGAIN);
  };

  const settled = (note, entry, saved) => {
    note.seen.value = saved.edition;
    const untouched = note.entry === entry;
    if (untouched) {
      note.entry = null;
      note.since = null;
      stored.remove(keyOf(note));
      if (saved.text !== entry.text.trim()) note.text.value = saved.text;
    } else {
      note.entry.seen = saved.edition;
      stored.set(keyOf(note), note.entry);
      save(note);
    }
    if (saved.kept) say(says("Kept"));
    else if (untouched) say(says("Saved", { t: new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }) }));
  };

  const save = async (note) => {
    clearTimeout(note.timer);
    const entry = note.entry;
    if (!entry || note.busy) return;
    note.busy = true;
    let answer = null;
    try {
      answer = await send(entry, tab);
    } catch {
      // no connection
    }
    note.busy = false;
    if (answer?.ok) {
      settled(note, entry, await answer.json());
      return;
    }
    const [words, again] = answer ? await refused(answer) : [says("Offline"), true];
    say(words);
    if (again) later(note);
  };

  for (const place of places) {
    const form = place.querySelector("[data-note]");
    if (!form) continue;
    const [text, seen] = [form.elements.namedItem("text"), form.elements.namedItem("seen")];
    const note = { place: place.dataset.place, form, text, seen, entry: null, timer: 0, since: null, busy: false };
    notes.set(note.place, note);
    form.addEventListener("input", () => typed(note));
    text.addEventListener("blur", () => save(note));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      save(note);
      go(at + 1);
    });
  }

  const saveAll = () => notes.forEach((note) => { save(note); });
  window.addEventListener("online", saveAll);
  window.addEventListener("pagehide", saveAll);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") saveAll();
  });

  /** Takes up what an earlier page typed and could not save: the newest of a place here, the others as they are. */
  const takeUp = async () => {
    const found = stored.keys(notesKey).map((key) => ({ key, entry: stored.get(key) }));
    found.sort((a, b) => (b.entry?.at ?? 0) - (a.entry?.at ?? 0));
    for (const { key, entry } of found) {
      const note = entry && notes.get(entry.place);
      if (!note) continue;
      if (note.entry) {
        const answer = await send(entry, key.split(":").pop()).catch(() => null);
        if (answer?.ok) stored.remove(key);
        continue;
      }
      note.entry = entry;
      note.text.value = entry.text;
      for (const radio of note.form.querySelectorAll("[type=radio]")) {
        if (radio.name in entry.scores) radio.checked = radio.value === entry.scores[radio.name];
      }
      stored.set(keyOf(note), entry);
      stored.remove(key);
      await save(note);
    }
  };

  // ---- the clock -----------------------------------------------------------------------------------------

  const clocks = room.querySelectorAll("[data-clock]");
  const act = room.querySelector("[data-clock-act]");
  const fresh = () => ({ on: false, last: 0, all: 0, steps: {} });
  const spent = (ms) => {
    const seconds = Math.floor(ms / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };

  const line = (name, ms, minutes) => {
    const over = ms > minutes * 60000;
    return says(over ? "Over" : name, { s: spent(ms), m: String(minutes) });
  };

  /** Two pages share one clock: each adds what has passed since either of them looked. */
  const tick = () => {
    const clock = stored.get(clockKey) || fresh();
    const { step, minutes } = places[at - 1].dataset;
    const now = Date.now();
    if (clock.on) {
      const passed = now - clock.last;
      if (passed > FORGOTTEN) clock.on = false;
      else if (passed > 0) {
        clock.all += passed;
        clock.steps[step] = (clock.steps[step] || 0) + passed;
      }
      clock.last = now;
      stored.set(clockKey, clock);
    }
    const whole = room.querySelector("[data-clock-all]");
    const one = room.querySelector("[data-clock-step]");
    whole.textContent = line("All", clock.all, Number(room.dataset.minutes));
    one.textContent = line("Step", clock.steps[step] || 0, Number(minutes));
    act.textContent = says(clock.on ? "Pause" : "Start");
  };

  const turn = () => {
    const clock = stored.get(clockKey) || fresh();
    tick();
    const now = stored.get(clockKey) || clock;
    stored.set(clockKey, { ...now, on: !now.on, last: Date.now() });
    tick();
  };

  clocks.forEach((part) => { part.hidden = false; });
  act.addEventListener("click", turn);
  room.querySelector("[data-clock-reset]").addEventListener("click", () => {
    stored.set(clockKey, fresh());
    tick();
  });
  setInterval(tick, 1000);

  // ---- keys ----------------------------------------------------------------------------------------------

  const keys = room.querySelector("[data-keys]");
  const keysOn = room.querySelector("[data-keys-on]");
  keys.hidden = false;
  keysOn.checked = stored.get("coachpact-keys") !== false;
  keysOn.addEventListener("change", () => stored.set("coachpact-keys", keysOn.checked));

  const current = () => notes.get(places[at - 1].dataset.place);

  const score = (digit) => {
    const radio = places[at - 1].querySelector(`[type=radio][value="${digit}"]`);
    if (!radio) return;
    radio.checked = true;
    radio.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const single = {
    ArrowRight: () => go(at + 1),
    n: () => go(at + 1),
    ArrowLeft: () => go(at - 1),
    p: () => go(at - 1),
    e: () => current()?.text.focus(),
    s: turn,
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const field = event.target.closest("textarea, select, input, [contenteditable]");
    const chooses = field && ["radio", "checkbox"].includes(field.type);
    if (field && !chooses) {
      // In a field every key is the field's own; only these two lead out of it.
      if (event.key === "Escape") places[at - 1].focus();
      else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        const note = current();
        if (note) save(note);
        go(at + 1);
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || !keysOn.checked) return;
    if (chooses && event.key.startsWith("Arrow")) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const does = single[key] || (/^[1-5]$/.test(key) ? () => score(key) : null);
    if (!does) return;
    event.preventDefault();
    does();
  });

  tick();
  takeUp();
})();
