// Buttons with data-copy="#id" copy the text of that element.
// They are hidden in the page and shown here, so without a script none is seen.
(() => {
  "use strict";

  const textOf = (el) => ("value" in el ? el.value : el.innerText).trim();

  // Pages served without TLS have no clipboard API; a selection still copies.
  const copyBySelection = (text) => {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "unseen";
    area.setAttribute("aria-hidden", "true");
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  };

  const copy = async (text) => {
    if (navigator.clipboard && window.isSecureContext) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        // refused: try the other way
      }
    }
    return copyBySelection(text);
  };

  const prepare = (button) => {
    const said = document.createElement("span");
    said.className = "copied";
    said.setAttribute("role", "status");
    button.before(said);
    button.hidden = false;

    let timer;
    button.addEventListener("click", async () => {
      const source = document.querySelector(button.dataset.copy);
      if (!source) return;
      const done = await copy(textOf(source));
      button.focus();
      if (!done) return;
      said.textContent = button.dataset.copied || "Copied";
      clearTimeout(timer);
      timer = setTimeout(() => { said.textContent = ""; }, 4000);
    });
  };

  const prepareAll = (part) => part.querySelectorAll("[data-copy]").forEach(prepare);
  prepareAll(document);
  // A part of the page that a script has put in anew says so.
  document.addEventListener("fresh", (event) => prepareAll(event.target));
})();
