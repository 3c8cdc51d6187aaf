"use strict";
(() => {
  const cards = [...document.querySelectorAll("details[data-f]")];
  const form = document.getElementById("choose");
  const search = document.getElementById("search");
  const shown = document.getElementById("shown");
  // What the page says in its language.
  const say = form.dataset;
  const selects = [...form.querySelectorAll("select")];
  const groups = [...document.querySelectorAll(".member, .set")];
  // The type and the subject stand above the cards, and are looked for too.
  const heads = new Map([...document.querySelectorAll(".set")].map(set => [set, [...set.children].slice(0, 2).filter(each => each.matches("h3, .subject")).map(each => each.textContent).join(" ")]));
  const known = cards.map(card => ({ card, tokens: new Set(card.dataset.f.split("-")), words: null }));

  const choose = () => {
    const wanted = selects.map(select => select.value).filter(Boolean);
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const each of known) {
      each.words ??= `${heads.get(each.card.closest(".set"))} ${each.card.textContent}`.toLowerCase();
      const fits = wanted.every(token => each.tokens.has(token)) && words.every(word => each.words.includes(word));
      each.card.hidden = !fits;
      count += fits ? 1 : 0;
    }

    for (const group of groups) {
      group.hidden = !group.querySelector("details[data-f]:not([hidden])");
    }

    shown.textContent = say.shown.replace("{count}", count);
  };

  // A link to a fact opens its card, whatever is chosen.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const card = target?.closest("details");
    if (!card) {
      return;
    }

    if (card.closest("[hidden]")) {
      form.reset();
      choose();
    }

    card.open = true;
    target.scrollIntoView({ block: "center" });
  };

  const copy = async (button, words) => {
    try {
      await navigator.clipboard.writeText(words);
      shown.textContent = say.copied.replace("{button}", () => button.textContent);
    } catch {
      const field = document.createElement("textarea");
      field.value = words;
      field.readOnly = true;
      field.setAttribute("aria-label", say.citation);
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

    cited.closest("dd").append(list);
  };

  for (const { card } of known) {
    card.addEventListener("toggle", () => card.querySelectorAll('dd > a[href^="#s"]').forEach(offer), { once: true });
  }

  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", choose);
  addEventListener("hashchange", reveal);
  form.hidden = false;
  choose();
  reveal();
})();
