// The cards: links that open them, and citations to copy.
(() => {
  const say = document.getElementById("choose").dataset;

  // A link to a fact opens its card, whatever is chosen.
  const reveal = () => {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (error) {
      if (!(error instanceof URIError)) {
        throw error;
      }
    }

    const card = target?.closest("details");
    if (!card) {
      return;
    }

    if (card.closest("[hidden]")) {
      chosen.showAll();
    }

    card.open = true;
    target.scrollIntoView({ block: "center" });
  };

  const copy = async (button, words) => {
    const said = button.closest(".copy").querySelector("[role=status]");
    try {
      await navigator.clipboard.writeText(words);
      said.textContent = say.copied.replace("{button}", () => button.textContent);
    } catch {
      const field = document.createElement("textarea");
      field.value = words;
      field.readOnly = true;
      field.setAttribute("aria-label", say.citation);
      button.closest(".copy").querySelector("textarea")?.remove();
      button.after(field);
      field.select();
    }
  };

  // The citation of the source, with the address of the words in place of that of the page.
  const offer = cited => {
    const source = document.getElementById(cited.getAttribute("href").slice(1));
    const page = source.querySelector("a.url")?.href;
    const list = document.createElement("p");
    list.className = "copy";
    for (const style of source.querySelectorAll("pre")) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = say.copy.replace("{style}", () => style.dataset.style);
      const place = cited.closest("dd").previousElementSibling.previousElementSibling.querySelector('a[href*=":~:text="]')?.href;
      button.addEventListener("click", () => copy(button, page && place ? style.textContent.replaceAll(page, () => place) : style.textContent));
      list.append(button);
    }

    const said = document.createElement("span");
    said.setAttribute("role", "status");
    list.append(said);
    cited.closest("dd").append(list);
  };

  // One listener for all cards; what opens them does not bubble.
  document.addEventListener("toggle", event => {
    const card = event.target;
    if (card.open && card.matches("[data-f]") && !card.querySelector(".copy")) {
      card.querySelectorAll('dd > a[href^="#s"]').forEach(offer);
    }
  }, true);

  addEventListener("hashchange", reveal);
  reveal();
})();
