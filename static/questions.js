// A question is read for what should not be asked while it is typed. Without a script the advice stands beside
// the question once it is added.
(() => {
  "use strict";

  for (const form of document.querySelectorAll("[data-question-check]")) {
    const text = form.querySelector("textarea[name=text]");
    const place = form.querySelector("[data-question-advice]");
    const csrf = form.querySelector("input[name=csrf]");
    let timer;
    let asked = 0;

    const read = async () => {
      const mine = ++asked;
      if (!text.value.trim()) {
        place.replaceChildren();
        return;
      }
      const body = new URLSearchParams({ csrf: csrf.value, text: text.value, language: form.dataset.language });
      try {
        const answer = await fetch(form.dataset.questionCheck, { method: "POST", body });
        if (!answer.ok || answer.redirected || mine !== asked) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        place.replaceChildren(...page.body.childNodes);
      } catch {
        // no connection: the advice comes when the question is added
      }
    };

    text.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(read, 400);
    });
    if (text.value.trim()) read();
  }
})();
