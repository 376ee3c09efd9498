// The ad studio: what is chosen is shown at once, and advice follows as one types.
// Without a script the page works by its buttons.
(() => {
  "use strict";

  const choices = document.getElementById("ad-choices");
  if (!choices) return;
  const said = document.getElementById("ad-said");
  const shown = () => document.getElementById("ad-shown");
  const hand = () => document.querySelector("form.by-hand");

  for (const part of choices.querySelectorAll("[data-no-script]")) part.hidden = true;

  const later = (ms, act) => {
    let timer;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(act, ms);
    };
  };

  // Only the newest question is answered.
  const asker = () => {
    let running;
    return async (address, body) => {
      if (running) running.abort();
      const mine = (running = new AbortController());
      const sent = body ? { method: "POST", body: new URLSearchParams(body) } : {};
      const answer = await fetch(address, { ...sent, signal: mine.signal, headers: { accept: "text/html" } });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      return answer.text();
    };
  };

  const refused = (error) => {
    if (error.name === "AbortError") return;
    said.textContent = said.dataset.lost;
    said.classList.remove("unseen");
  };

  const heard = (words) => {
    said.textContent = words;
    said.classList.add("unseen");
  };

  // ---- texts that are typed and not kept, each under the snippet it belongs to

  const typed = new Map();
  const isTyped = (area) => area.value !== area.defaultValue || "unsaved" in area.dataset;

  const remember = () => {
    const area = hand()?.elements.text;
    if (!area) return;
    const of = hand().dataset.of;
    if (isTyped(area)) typed.set(of, { text: area.value, version: hand().elements.version.value });
    else typed.delete(of);
  };

  const bringBack = () => {
    const kept = hand() && typed.get(hand().dataset.of);
    if (!kept) return;
    hand().elements.text.value = kept.text;
    // Whoever typed has not seen what was kept meanwhile: the save will say so.
    hand().elements.version.value = kept.version;
    hand().elements.text.closest("details").open = true;
    askAdvice();
  };

  let leaving = false;
  document.addEventListener("submit", (event) => {
    leaving = event.target === hand();
  });
  window.addEventListener("beforeunload", (event) => {
    remember();
    if (typed.size && !leaving) event.preventDefault();
  });

  // ---- what is chosen

  const replace = (html) => {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const at = document.activeElement;
    const chosen = at && at.name === "length" ? at.value : null;
    for (const id of ["ad-lengths", "ad-shown"]) {
      const part = fresh.getElementById(id);
      if (part) document.getElementById(id).replaceWith(part);
    }
    shown().dispatchEvent(new Event("fresh", { bubbles: true }));
    if (chosen) {
      const same = choices.querySelector(`[name="length"][value="${chosen}"]`);
      (same || choices.querySelector('[name="length"]:checked'))?.focus();
    }
  };

  const askPreview = asker();
  const follow = async () => {
    remember();
    const query = new URLSearchParams(new FormData(choices)).toString();
    shown().setAttribute("aria-busy", "true");
    try {
      const html = await askPreview(`${choices.dataset.preview}?${query}`);
      remember();
      replace(html);
      bringBack();
      history.replaceState(null, "", `${choices.getAttribute("action")}?${query}`);
      heard(said.dataset.shown);
    } catch (error) {
      refused(error);
      if (error.name !== "AbortError") shown().removeAttribute("aria-busy");
    }
  };
  const followSoon = later(150, follow);

  document.addEventListener("change", (event) => {
    if (event.target.form === choices) followSoon();
  });

  // ---- what is typed

  const askAbout = asker();
  const advise = async () => {
    const form = hand();
    if (!form) return;
    try {
      const html = await askAbout(choices.dataset.advice, new FormData(form));
      if (form !== hand()) return;
      document.getElementById("ad-advice").innerHTML = html;
    } catch (error) {
      refused(error);
    }
  };
  const askAdvice = later(400, advise);

  document.addEventListener("input", (event) => {
    if (event.target === hand()?.elements.text) askAdvice();
  });

  // A suggestion goes into the text at once; it is kept with the text.
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button[data-instead]");
    const area = hand()?.elements.text;
    if (!button || !area) return;
    const points = Array.from(area.value);
    const { start, end, word, instead } = button.dataset;
    if (points.slice(Number(start), Number(end)).join("") !== word) return;
    event.preventDefault();
    area.value = points.slice(0, Number(start)).join("") + instead + points.slice(Number(end)).join("");
    area.closest("details").open = true;
    advise();
  });
})();
