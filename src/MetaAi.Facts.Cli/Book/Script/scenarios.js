(() => {
  "use strict";
  const fill = (phrase, values) => phrase.replace(/\{(\w+)\}/gu, (_, name) => values[name]);
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const numberOf = a => Number(a.n * 1_000_000n / a.d) / 1_000_000;
  const least = (a, b) => exact.compare(a, b) <= 0 ? a : b;
  const most = (a, b) => exact.compare(a, b) >= 0 ? a : b;
  const zero = exact.of(0n);

  // Lines at the least of 1, 2, 5, 10 … that leaves five spaces at most.
  const scaleOf = (low, high) => {
    const width = exact.add(high, exact.neg(low));
    const space = exact.div(width, exact.of(5n));
    const places = `${space.n}`.length - `${space.d}`.length - 1;
    let step;
    for (let place = places; !step; place++) {
      const unit = place < 0 ? exact.of(1n, 10n ** BigInt(-place)) : exact.of(10n ** BigInt(place));
      step = [1n, 2n, 5n].map(digit => exact.mul(unit, exact.of(digit))).find(candidate => exact.compare(candidate, space) >= 0);
    }

    const first = exact.div(low, step);
    const ticks = [];
    for (let tick = exact.mul(exact.of(first.n / first.d - (first.n < 0n ? 1n : 0n)), step); exact.compare(tick, high) <= 0; tick = exact.add(tick, step)) {
      if (exact.compare(tick, low) >= 0) {
        ticks.push(tick);
      }
    }

    const at = value => Math.min(100, Math.max(0, 100 * numberOf(exact.div(exact.add(value, exact.neg(low)), width))));
    return { low, high, ticks, at };
  };

  // What all labels end in is said once.
  const labelsOf = (ticks, unit, print) => {
    const wordsOf = tick => exact.sign(tick) === 0 ? "0" : exact.words({ amount: null, bounds: { low: exact.at(tick), high: exact.at(tick) }, nominal: { low: exact.at(tick), high: exact.at(tick) } }, unit, print);
    const words = ticks.map(wordsOf);
    const numbers = words.filter((_, index) => exact.sign(ticks[index]) !== 0);
    const starts = [...(numbers[0] ?? "").matchAll(/\s(?!\d)/gu)].map(match => numbers[0].slice(match.index));
    const common = starts.find(end => numbers.every(each => each.endsWith(end))) ?? "";
    return { unit: common.trim(), labels: words.map(each => common && each.endsWith(common) ? each.slice(0, -common.length) : each) };
  };

  const start = section => {
    const say = JSON.parse(section.dataset.say);
    const print = JSON.parse(section.dataset.print);
    const status = section.querySelector(".status");
    const caption = section.querySelector(".results caption");
    const ofProgram = caption.textContent;

    // An input: two fields in place of its words, which go on saying what the program was given.
    const inputOf = field => {
      if (!field.dataset.input) {
        return { isUntouched: () => true, read: () => null, reset: () => {} };
      }

      const data = JSON.parse(field.dataset.input);
      const given = exact.inputOf(data);
      const factor = exact.parse(data.factor);
      const problem = make("p", { className: "bad", id: `${section.getAttribute("aria-labelledby")}-${section.querySelectorAll("fieldset.live").length}`, hidden: true });
      const digitsOf = number => exact.shown(exact.div(number, factor));
      const written = digits => digits.replace("-", print.minus).replace(".", print.mark);
      const shown = end => end.infinity ? "" : written(digitsOf(end.value));
      const ends = ["low", "high"].map((side, index) => {
        const box = make("input", { type: "text", inputMode: "decimal", autocomplete: "off", maxLength: 40, defaultValue: shown(given.bounds[side]) });
        box.setAttribute("aria-describedby", problem.id);
        return { box, side, label: make("label", {}, say[index === 0 ? "from" : "to"], box) };
      });
      field.classList.add("live");
      const limit = name => data[name] && exact.parse(data[name]);
      const scale = print.scales.find(each => data.unit.startsWith(each.many.trim()));
      const unitAfter = digits => scale && !exact.isMany(digits) ? data.unit.replace(scale.many.trim(), scale.one.trim()) : data.unit;
      const withUnit = number => `${written(digitsOf(number))} ${unitAfter(digitsOf(number))}`.trim();

      const endOf = ({ box, side }) => {
        if (box.value === box.defaultValue) {
          return { end: given.bounds[side] };
        }

        const typed = exact.read(box.value);
        if (typed.problem) {
          return { problem: fill(say[typed.problem], typed) };
        }

        const value = exact.mul(typed.value, factor);
        const [from, to, step] = [limit("least"), limit("most"), limit("step")];
        const broken = from && exact.compare(value, from) < 0 ? ["least", from]
          : to && exact.compare(value, to) > 0 ? ["most", to]
          : step && exact.div(value, step).d !== 1n ? ["step", step]
          : null;
        return broken ? { problem: fill(say[broken[0]], { limit: withUnit(broken[1]) }) } : { end: exact.at(value) };
      };

      const isUntouched = () => ends.every(({ box }) => box.value === box.defaultValue);
      const read = () => {
        const [low, high] = ends.map(endOf);
        ends.forEach(({ box }, index) => box.setAttribute("aria-invalid", `${!!(index === 0 ? low : high).problem}`));
        let wrong = low.problem ?? high.problem;
        if (!wrong && !low.end.infinity && !high.end.infinity) {
          const order = exact.compare(low.end.value, high.end.value);
          wrong = order > 0 || (order === 0 && !(low.end.reached && high.end.reached)) ? say.order : undefined;
        }

        problem.textContent = wrong ?? "";
        problem.hidden = !wrong;
        if (wrong) {
          return null;
        }

        if (isUntouched()) {
          return given;
        }

        const bounds = { low: low.end, high: high.end };
        const [one, other] = [low.end.infinity ? high.end : low.end, high.end.infinity ? low.end : high.end];
        const nominal = { low: exact.at(one.value), high: exact.at(other.value) };
        return { bounds, nominal, isOne: !low.end.infinity && !high.end.infinity && exact.compare(low.end.value, high.end.value) === 0 };
      };

      field.querySelector(".given").after(make("span", { className: "fields" }, ...ends.map(each => each.label), data.unit ? make("span", {}, data.unit) : ""), problem);
      field.querySelector(".given").remove();
      return { isUntouched, read, problem, isLive: true, reset: () => ends.forEach(({ box }) => {
        box.value = box.defaultValue;
      }) };
    };

    const inputs = [...section.querySelectorAll("fieldset")].map(inputOf);
    const formula = data => ({ form: exact.formOf(data.form), of: values => data.inputs.map(input => typeof input === "number" ? values[input] : exact.inputOf(input)) });
    const compute = (each, values) => exact.evaluate(each.form, each.of(values));
    const endsAgree = (a, b) => a.infinity === b.infinity && (a.infinity !== 0 || (exact.compare(a.value, b.value) === 0 && a.reached === b.reached));

    const answers = [...section.querySelectorAll(".results tbody tr")].map(row => {
      const [words, note] = [row.querySelector("b"), row.querySelector("small") ?? row.querySelector("td").appendChild(make("small", {}))];
      const answer = { name: row.querySelector("th").textContent, words, note, first: words.textContent, firstNote: note.textContent };
      if (!row.dataset.answer) {
        return answer;
      }

      const data = JSON.parse(row.dataset.answer);
      const computed = { ...formula(data), unit: data.unit };
      const [result, given] = [compute(computed, inputs.map(input => input.read())), data.bounds && exact.inputOf({ nominal: ["0", "0"], bounds: data.bounds }).bounds];

      // What would not be the program's own answer is not computed here.
      const agrees = given ? result.bounds && endsAgree(result.bounds.low, given.low) && endsAgree(result.bounds.high, given.high) : !result.bounds;
      return agrees ? { ...answer, ...computed } : answer;
    });
    const rules = [...section.querySelectorAll("[data-rule]")].map(words => ({ words, ...formula(JSON.parse(words.dataset.rule)) }));

    const isBroken = (rule, values) => {
      const { bounds } = compute(rule, values);
      return !bounds || bounds.high.infinity < 0 || (!bounds.high.infinity && (exact.sign(bounds.high.value) < 0 || (exact.sign(bounds.high.value) === 0 && !bounds.high.reached)));
    };

    const drawing = section.querySelector("[data-chart]");
    const drawn = drawing && drawingOf(drawing, answers, compute, print);

    let later = 0;
    const tell = words => {
      clearTimeout(later);
      later = setTimeout(() => {
        status.textContent = words;
      }, 600);
    };

    const update = () => {
      const values = inputs.map(input => input.read());
      const isBase = inputs.every(input => input.isUntouched());
      const wrong = inputs.find(input => input.problem && !input.problem.hidden)?.problem;
      let broken = null;
      for (const rule of rules) {
        rule.words.hidden = true;
        if (!wrong && !broken && !isBase && isBroken(rule, values)) {
          rule.words.hidden = false;
          broken = rule.words;
        }
      }

      for (const answer of answers) {
        const result = answer.form && !wrong && !broken && !isBase ? compute(answer, values) : null;

        // What corners do not decide for these inputs is as the program wrote it.
        const isOutdated = !answer.form || (result && !result.bounds && !result.divisor);
        answer.words.textContent = isBase || isOutdated ? answer.first : result?.bounds ? exact.words(result, answer.unit, print) : "\u2013";
        answer.note.textContent = isBase ? answer.firstNote
          : isOutdated ? say.outdated
          : wrong || broken ? say.waiting
          : result.bounds ? ""
          : say.divisor;
      }

      drawn?.(isBase ? null : values, !wrong && !broken);
      caption.textContent = isBase ? ofProgram : say.yours;
      tell((wrong ?? broken)?.textContent ?? (isBase ? say.shown : `${say.changed} ${answers.slice(0, 6).map(answer => `${answer.name}: ${answer.words.textContent}`).join("; ")}.`));
    };

    const reset = make("button", { type: "button", textContent: say.reset });
    reset.addEventListener("click", () => {
      inputs.forEach(input => input.reset());
      update();
    });
    section.querySelector(".inputs").after(make("p", { className: "reset" }, reset));
    section.querySelector(".inputs").addEventListener("input", update);
  };

  // The drawing of the program, drawn again for other inputs.
  const drawingOf = (holder, answers, compute, print) => {
    const chart = JSON.parse(holder.dataset.chart);
    const first = [...holder.childNodes];
    const figure = holder.querySelector("figure");
    const parts = chart.answers.map(place => answers[place]);
    if (!figure || parts.some(part => !part.form)) {
      return (values, isThere) => holder.classList.toggle("outdated", values !== null || !isThere);
    }

    const space = figure.querySelector("svg").namespaceURI;
    const svg = (name, attributes, text = "") => {
      const element = document.createElementNS(space, name);
      for (const [key, value] of Object.entries(attributes)) {
        element.setAttribute(key, value);
      }

      element.textContent = text;
      return element;
    };
    const percent = number => `${Math.round(number * 100) / 100}%`;
    const finite = ends => [ends.low, ends.high].filter(end => !end.infinity).map(end => end.value);
    const scaleFor = ranges => {
      const all = ranges.flatMap(finite);
      const [low, high] = [all.reduce(least, zero), all.reduce(most, zero)];
      const top = exact.compare(low, high) === 0 ? exact.add(high, exact.of(1n)) : high;
      const room = exact.mul(exact.add(top, exact.neg(low)), exact.of(3n, 20n));
      const openAt = (side, other) => ranges.filter(range => range[side].infinity && !range[other].infinity).map(range => range[other].value);
      return scaleOf(openAt("low", "high").map(end => exact.add(end, exact.neg(room))).reduce(least, low), openAt("high", "low").map(end => exact.add(end, room)).reduce(most, top));
    };

    // What is only above zero, or only below it, has no end there, as where the program draws it.
    const drawable = bounds => {
      const isAtZero = end => !end.infinity && exact.sign(end.value) === 0 && !end.reached;
      const low = isAtZero(bounds.low) && !bounds.high.infinity ? exact.far(-1) : bounds.low;
      return { low, high: isAtZero(bounds.high) && !low.infinity ? exact.far(1) : bounds.high };
    };
    const drawableOf = results => results.map(result => result.bounds && drawable(result.bounds));
    const grid = (scale, tick) => svg("line", { class: exact.sign(tick) === 0 ? "zero" : "grid", x1: percent(scale.at(tick)), x2: percent(scale.at(tick)), y2: "100%" });
    const isPoint = ends => !ends.low.infinity && !ends.high.infinity && exact.compare(ends.low.value, ends.high.value) === 0;

    // The arrow of an open end is as long as the program draws it.
    const arrowLength = 9;

    const bars = (copy, values) => {
      const results = parts.map(part => compute(part, values));
      const ranges = drawableOf(results);
      const scale = scaleFor(ranges.filter(Boolean));
      const { unit, labels } = labelsOf(scale.ticks, { ...parts[0].unit, isMultiple: false }, print);
      copy.querySelector(".axis").replaceChildren(...scale.ticks.map((tick, index) => svg("text", { class: scale.at(tick) < 4 ? "first" : scale.at(tick) > 96 ? "last" : "tick", x: percent(scale.at(tick)), y: "1.1em" }, labels[index])));
      unitOf(copy, unit);
      copy.querySelectorAll("li > .row").forEach((row, index) => {
        const result = results[index];
        const plot = row.querySelector("svg.plot");
        const words = result.bounds ? exact.words(result, parts[index].unit, print) : "\u2013";
        const middle = svg("svg", { y: "50%", overflow: "visible" });
        const { low, high } = ranges[index] ?? {};
        if (low && !(low.infinity && high.infinity)) {
          const from = scale.at(zero);
          const begin = low.infinity ? Math.max(0, scale.at(high.value) - arrowLength) : scale.at(low.value);
          const end = high.infinity ? Math.min(100, scale.at(low.value) + arrowLength) : scale.at(high.value);
          const [near, far] = !low.infinity && begin >= from ? [from, begin] : !high.infinity && end <= from ? [end, from] : [from, from];
          middle.append(svg("rect", { class: "mark bar expected", x: percent(near), width: percent(far - near), y: "-7", height: "14" }));
          const pathAt = (at, kind, d) => {
            const place = svg("svg", { x: percent(at), overflow: "visible" });
            place.append(svg("path", { class: `mark expected ${kind}`, d }));
            middle.append(place);
          };
          if (low.infinity || high.infinity) {
            middle.append(svg("line", { class: "mark expected", x1: percent(begin), x2: percent(end) }));
            pathAt(begin, low.infinity ? "arrow" : "stop", low.infinity ? "M8 -7L0 0L8 7" : "M0 -9V9");
            pathAt(end, high.infinity ? "arrow" : "stop", high.infinity ? "M-8 -7L0 0L-8 7" : "M0 -9V9");
          } else if (!isPoint(ranges[index])) {
            middle.append(svg("rect", { class: "mark bounds expected", x: percent(begin), width: percent(end - begin), y: "-7", height: "14", rx: "2" }));
          }
        }

        plot.replaceChildren(svg("title", {}, words), ...scale.ticks.map(tick => grid(scale, tick)), middle);
        row.querySelector("b").textContent = words;
      });
    };

    const unitOf = (copy, unit) => {
      const small = copy.querySelector("figcaption small");
      if (small) {
        small.textContent = unit;
      }
    };

    const curve = (copy, values) => {
      const [from, to, [part]] = [exact.parse(chart.from), exact.parse(chart.to), parts];
      const lines = [...copy.querySelectorAll("details li")];
      const resultAt = (index, given) => {
        const number = exact.add(from, exact.mul(exact.add(to, exact.neg(from)), exact.of(BigInt(index), BigInt(lines.length - 1))));
        const ends = { low: exact.at(number), high: exact.at(number) };
        return compute(part, given.map((value, place) => place === chart.input ? { bounds: ends, nominal: ends, isOne: true } : value));
      };
      const points = lines.map((_, index) => resultAt(index, values));
      const ranges = drawableOf(points);
      const scale = scaleFor(ranges.filter(Boolean));

      // One form for all points and their scale: that of the greatest.
      const form = { ...part.unit, isMultiple: points.some(point => point.bounds && exact.isMultiple(point, part.unit)) };
      const { unit, labels } = labelsOf(scale.ticks, form, print);
      const inner = copy.querySelector(".curve > svg");
      const outer = inner.parentElement;
      const x = index => 10_000 * index / (points.length - 1);
      const y = number => Math.round(10_000 - 100 * number);
      const top = ends => y(ends.high.infinity ? 100 : scale.at(ends.high.value));
      const bottom = ends => y(ends.low.infinity ? 0 : scale.at(ends.low.value));
      const shapes = ranges.slice(1).flatMap((other, index) => {
        const one = ranges[index];
        const [left, right] = [x(index), x(index + 1)];
        return !one || !other ? []
          : isPoint(one) && isPoint(other) ? [svg("polyline", { class: "line", "vector-effect": "non-scaling-stroke", points: `${left},${top(one)} ${right},${top(other)}` })]
          : [svg("polygon", { class: "band", points: `${left},${top(one)} ${right},${top(other)} ${right},${bottom(other)} ${left},${bottom(one)}` })];
      });
      inner.replaceChildren(...shapes);
      outer.replaceChildren(...scale.ticks.flatMap((tick, index) => {
        const place = percent(100 - scale.at(tick));
        return [svg("line", { class: "grid", x2: "100%", y1: place, y2: place }), svg("text", { class: "first", x: "4", y: place, dy: "-4" }, labels[index])];
      }), inner);
      unitOf(copy, unit);
      lines.forEach((line, index) => {
        line.querySelector("b").textContent = points[index].bounds ? exact.words(points[index], form, print) : "\u2013";
      });
    };

    return (values, isThere) => {
      if (!values || !isThere) {
        holder.replaceChildren(...isThere ? first : []);
        return;
      }

      const copy = figure.cloneNode(true);
      (chart.input === undefined ? bars : curve)(copy, values);
      holder.replaceChildren(copy);
    };
  };

  document.querySelectorAll("section.scenario[data-say]").forEach(start);
})();
