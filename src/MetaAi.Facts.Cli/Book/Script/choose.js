"use strict";
// The search, the filters, the order, and the address that keeps them.
const chosen = (() => {
  const form = document.getElementById("choose");
  const search = document.getElementById("search");
  const order = document.getElementById("order");
  const shown = document.getElementById("shown");
  const say = form.dataset;
  const selects = [...form.querySelectorAll("select")];
  const filters = selects.filter(select => select !== order);
  const sets = [...document.querySelectorAll(".set")];
  const known = [...document.querySelectorAll("details[data-f]")].map(card => ({ card, tokens: `-${card.closest(".set").dataset.g}-${card.dataset.f}-`, words: null, fits: true, isShown: true }));
  const byCard = new Map(known.map(each => [each.card, each]));
  const facts = within => [...within.querySelectorAll("details[data-f]")].map(card => byCard.get(card));

  // What is hidden as a whole where none of its facts fits, and the parts of it that are hidden likewise.
  const inCode = sets.map(set => ({ element: set, facts: facts(set), parts: [...set.querySelectorAll(".member")].map(member => ({ element: member, facts: facts(member) })) }));
  let groups = inCode;
  let unknown = [];

  // As people type: without accents, and in small letters.
  const fold = words => words.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();

  // The type and the subject stand above the cards, and are looked for too.
  const heads = new Map();
  const headOf = set => {
    if (!heads.has(set)) {
      heads.set(set, fold([...set.querySelectorAll(":scope > h3, :scope > .subject")].map(each => each.textContent).join(" ")));
    }

    return heads.get(set);
  };
  const homes = new Map(inCode.flatMap(group => group.facts.map(each => [each, group.element])));
  const wordsOf = each => each.words ??= `${headOf(homes.get(each))} ${fold(each.card.textContent)}`;

  // Read ahead while nothing else is to be done, so that the first letter does not wait for it.
  let ahead = 0;
  const later = window.requestIdleCallback ?? (work => setTimeout(() => work({ timeRemaining: () => 8 }), 50));
  const readAhead = idle => {
    while (ahead < known.length && idle.timeRemaining() > 1) {
      wordsOf(known[ahead++]);
    }

    if (ahead < known.length) {
      later(readAhead);
    }
  };

  const fitsFilter = token => {
    const year = /^y(\d+)$/.exec(token)?.[1];
    return year === undefined
      ? each => each.tokens.includes(`-${token}-`)
      : each => each.tokens.includes(`-${token}-`) || [...each.tokens.matchAll(/-y(\d+)\.(\d+)(?=-)/g)].some(span => +span[1] <= +year && +year <= +span[2]);
  };

  const show = (element, isShown) => {
    if (element.hidden === isShown) {
      element.hidden = !isShown;
    }
  };

  const choose = () => {
    const wanted = filters.map(select => select.value).filter(Boolean).map(fitsFilter);
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const each of known) {
      each.fits = wanted.every(fits => fits(each)) && words.every(word => wordsOf(each).includes(word));
      count += each.fits ? 1 : 0;
    }

    const fitsAny = group => group.facts.some(each => each.fits);
    for (const group of groups) {
      const isShown = fitsAny(group);
      show(group.element, isShown);
      if (isShown) {
        group.parts.forEach(part => show(part.element, fitsAny(part)));
        for (const each of group.facts) {
          if (each.isShown !== each.fits) {
            each.isShown = each.fits;
            each.card.hidden = !each.fits;
          }
        }
      }
    }

    const asked = say.shown.replace("{count}", count).replace("{order}", () => order.selectedOptions[0].textContent);
    shown.textContent = [asked, ...unknown.map(choice => say.unknown.replace("{choice}", () => choice))].join("; ");
  };

  // In any other order than that of the code, a card says what it is about.
  const tellSubject = each => {
    const place = each.card.querySelector("summary > span");
    if (place.querySelector(".of")) {
      return;
    }

    const subject = document.createElement("small");
    subject.className = "of";
    subject.textContent = (homes.get(each).querySelector(":scope > .subject") ?? each.card.querySelector("dd")).textContent;
    place.append(" ", subject);
  };

  const nameOf = each => each.card.querySelector("summary > span").firstChild.textContent;
  const sourceOf = each => each.card.querySelector("cite").textContent;
  const byWords = words => {
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const keys = new Map(known.map(each => [each, words(each)]));
    return [[...known].sort((one, other) => collator.compare(keys.get(one), keys.get(other)))];
  };

  // The places of facts on the page, group by group: "4 7-9;2". The others come last, as they stand.
  const byPlaces = option => {
    const groups = option.dataset.places.split(";").filter(Boolean).map(group => group.split(" ").flatMap(run => {
      const [first, last = first] = run.split("-").map(Number);
      return known.slice(first, last + 1);
    }));
    const placed = new Set(groups.flat());
    return [...groups, known.filter(each => !placed.has(each))];
  };
  const sorted = option => option.value === "source" ? byWords(sourceOf) : option.value === "name" ? byWords(nameOf) : byPlaces(option);

  // So many stand together that what is not on the screen costs nothing.
  const together = 50;
  const list = document.createElement("div");
  list.id = "sorted";
  const sortedGroups = option => {
    const units = document.getElementById("units").content.children;
    return sorted(option).map((facts, unit) => {
      const element = document.createElement("div");
      if (option.value === "amount") {
        element.append(units[unit].cloneNode(true));
      }

      const parts = [];
      for (let start = 0; start < facts.length; start += together) {
        const part = { element: document.createElement("div"), facts: facts.slice(start, start + together) };
        part.element.className = "some";
        part.element.append(...part.facts.map(each => each.card));
        parts.push(part);
      }

      element.append(...parts.map(part => part.element));
      return { element, facts, parts };
    });
  };

  let arranged = "";
  let inOrder = null;
  const arrange = () => {
    if (order.value === arranged) {
      return;
    }

    arranged = order.value;
    inOrder ??= inCode.flatMap(group => [group, ...group.parts]).map(({ element }) => [element, [...element.childNodes]]);
    if (arranged === "") {
      inOrder.forEach(([element, nodes]) => element.replaceChildren(...nodes));
      list.replaceWith(...sets);
      groups = inCode;
    } else {
      known.forEach(tellSubject);
      groups = sortedGroups(order.selectedOptions[0]);
      list.replaceChildren(...groups.map(group => group.element));
      sets[0]?.before(list);
      sets.forEach(set => set.remove());
    }
  };

  // The address has the words of each choice, so that it means the same when others come.
  const wordsIn = option => option.parentElement === order ? option.value : option.textContent;
  const view = () => {
    const said = new URLSearchParams();
    if (search.value.trim()) {
      said.set("q", search.value);
    }

    for (const select of selects) {
      if (select.value) {
        said.set(select.name, wordsIn(select.selectedOptions[0]));
      }
    }

    return said.toString();
  };

  const apply = asked => {
    const said = new URLSearchParams(asked);
    unknown = [];
    search.value = said.get("q") ?? "";
    for (const select of selects) {
      const words = said.get(select.name);
      const option = [...select.options].find(each => each.value && wordsIn(each) === words);
      select.value = option?.value ?? "";
      if (words && !option) {
        unknown.push(words);
      }
    }

    arrange();
    choose();
  };

  // A run of typing is one step back; a choice is one each.
  let isTyping = false;
  let waiting = 0;
  const note = isTyped => {
    clearTimeout(waiting);
    const now = view();
    if (now !== history.state?.view) {
      history[isTyped && isTyping ? "replaceState" : "pushState"]({ view: now }, "", now ? `#?${now}` : "#facts");
      isTyping = isTyped;
    }
  };

  const askedFor = state => state?.view ?? (location.hash.startsWith("#?") ? location.hash.slice(2) : null);
  const keep = () => history.replaceState({ view: view() }, "");

  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", event => {
    unknown = [];
    arrange();
    choose();
    clearTimeout(waiting);
    // First the list is painted; and browsers refuse an address for each letter.
    waiting = event.target === search ? setTimeout(note, 300, true) : setTimeout(note, 50, false);
  });
  search.addEventListener("change", () => note(true));
  document.getElementById("all").addEventListener("click", () => {
    apply("");
    note(false);
  });
  addEventListener("popstate", event => {
    clearTimeout(waiting);
    isTyping = false;
    const asked = askedFor(event.state);
    if (asked !== null && asked !== view()) {
      apply(asked);
    }

    keep();
  });

  form.hidden = false;
  const asked = askedFor(history.state);
  apply(asked ?? "");
  keep();
  if (location.hash.startsWith("#?")) {
    document.getElementById("facts").scrollIntoView();
  }

  later(readAhead);
  return {
    // Shows a fact that what is chosen hides; the order stays.
    showAll() {
      filters.forEach(select => select.value = "");
      search.value = "";
      unknown = [];
      choose();
      keep();
    },
  };
})();
