// Exact numbers, bounds at the corners of a box, and the words that the library prints: what it does, a test holds to the library.
const exact = (() => {
  "use strict";
  const abs = n => n < 0n ? -n : n;
  const gcd = (a, b) => {
    while (b !== 0n) {
      [a, b] = [b, a % b];
    }

    return a;
  };

  // A fraction in lowest terms; the divisor is above zero.
  const of = (n, d = 1n) => {
    const g = gcd(abs(n), abs(d)) * (d < 0n ? -1n : 1n);
    return { n: n / g, d: d / g };
  };
  const zero = of(0n), one = of(1n), hundred = of(100n);
  const add = (a, b) => of(a.n * b.d + b.n * a.d, a.d * b.d);
  const neg = a => ({ n: -a.n, d: a.d });
  const mul = (a, b) => of(a.n * b.n, a.d * b.d);
  const div = (a, b) => of(a.n * b.d, a.d * b.n);
  const sign = a => a.n > 0n ? 1 : a.n < 0n ? -1 : 0;
  const compare = (a, b) => sign({ n: a.n * b.d - b.n * a.d, d: 1n });
  const power = exponent => 10n ** BigInt(exponent);

  // "1/3", "-4", "91.3".
  const parse = text => {
    const [top, bottom] = text.split("/");
    const [whole, part = ""] = top.split(".");
    return of(BigInt(whole + part), BigInt(bottom ?? "1") * power(part.length));
  };

  const text = a => a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`;

  // An end: a number or an infinity (-1, 1), and whether something reaches it.
  const at = (value, reached = true) => ({ value, infinity: 0, reached });
  const far = infinity => ({ value: zero, infinity, reached: false });
  const point = value => ({ low: at(value), high: at(value) });
  const signOf = end => end.infinity || sign(end.value);
  const order = (a, b) => a.infinity || b.infinity ? a.infinity - b.infinity : compare(a.value, b.value);
  const minus = end => ({ value: neg(end.value), infinity: -end.infinity, reached: end.reached });
  const lower = (a, b) => {
    const by = order(a, b);
    return by < 0 || (by === 0 && a.reached) ? a : b;
  };
  const higher = (a, b) => minus(lower(minus(a), minus(b)));
  const higherOfBoth = (a, b) => {
    const by = order(a, b);
    return by > 0 ? a : by < 0 ? b : { ...a, reached: a.reached && b.reached };
  };
  const lowerOfBoth = (a, b) => minus(higherOfBoth(minus(a), minus(b)));
  const sum = (a, b) => a.infinity ? a : b.infinity ? b : at(add(a.value, b.value), a.reached && b.reached);
  const product = (a, b) => {
    const [left, right] = [signOf(a), signOf(b)];
    return left === 0 || right === 0 ? at(zero, (left === 0 && a.reached) || (right === 0 && b.reached))
      : a.infinity || b.infinity ? far(left * right)
      : at(mul(a.value, b.value), a.reached && b.reached);
  };
  const plus = (a, b) => ({ low: sum(a.low, b.low), high: sum(a.high, b.high) });
  const times = (a, b) => {
    const all = [product(a.low, b.low), product(a.low, b.high), product(a.high, b.low), product(a.high, b.high)];
    return { low: all.reduce(lower), high: all.reduce(higher) };
  };
  const isPoint = ends => !ends.low.infinity && !ends.high.infinity && compare(ends.low.value, ends.high.value) === 0;
  const hasZero = ends => {
    const [low, high] = [signOf(ends.low), signOf(ends.high)];
    return (low < 0 || (low === 0 && ends.low.reached)) && (high > 0 || (high === 0 && ends.high.reached));
  };

  // A polynomial: terms of a coefficient and the unknowns that it is multiplied by, in rising order, a square twice.
  const collect = terms => {
    const sums = new Map();
    for (const term of terms) {
      const key = term.by.join();
      const before = sums.get(key);
      sums.set(key, before ? { c: add(before.c, term.c), by: term.by } : term);
    }

    return [...sums.values()].filter(term => term.c.n !== 0n);
  };
  const unknownsOf = (...polynomials) => [...new Set(polynomials.flatMap(each => each.flatMap(term => term.by)))].sort((a, b) => a - b);
  const countOf = (term, unknown) => term.by.filter(each => each === unknown).length;
  const degree = (polynomial, unknown) => polynomial.reduce((most, term) => Math.max(most, countOf(term, unknown)), 0);
  const without = (term, unknown) => term.by.filter(each => each !== unknown);
  const negated = polynomial => polynomial.map(term => ({ c: neg(term.c), by: term.by }));
  const multiplied = (a, b) => collect(a.flatMap(x => b.map(y => ({ c: mul(x.c, y.c), by: [...x.by, ...y.by].sort((i, j) => i - j) }))));
  const derivative = (polynomial, unknown) => collect(polynomial.filter(term => countOf(term, unknown) > 0).map(term => {
    const by = [...term.by];
    by.splice(by.indexOf(unknown), 1);
    return { c: mul(term.c, of(BigInt(countOf(term, unknown)))), by };
  }));
  const substituted = (polynomial, unknown, value) => polynomial.some(term => term.by.includes(unknown))
    ? collect(polynomial.map(term => {
      let c = term.c;
      for (let i = countOf(term, unknown); i > 0; i--) {
        c = mul(c, value);
      }

      return { c, by: without(term, unknown) };
    }))
    : polynomial;
  const coefficientOf = (polynomial, unknown, exponent) =>
    collect(polynomial.filter(term => countOf(term, unknown) === exponent).map(term => ({ c: term.c, by: without(term, unknown) })));
  const constantOf = polynomial => polynomial.length === 0 ? zero : polynomial[0].c;

  // A polynomial with the sign of the derivative of above / below.
  const slopeOf = (above, below, unknown) =>
    collect([...multiplied(derivative(above, unknown), below), ...negated(multiplied(above, derivative(below, unknown)))]);

  // All that a polynomial can be, and more where an unknown stands in several terms.
  const plain = (polynomial, box) => polynomial.reduce((all, term) => plus(all, unknownsOf([term]).reduce((ends, unknown) => times(ends, raised(box[unknown], countOf(term, unknown))), point(term.c))), point(zero));
  const raised = (ends, exponent) => {
    let [low, high] = [ends.low, ends.high];
    for (let i = 1; i < exponent; i++) {
      [low, high] = [product(low, ends.low), product(high, ends.high)];
    }

    return exponent % 2 !== 0 ? { low, high }
      : signOf(ends.low) < 0 && signOf(ends.high) > 0 ? { low: at(zero), high: higher(low, high) }
      : { low: lower(low, high), high: higher(low, high) };
  };

  // As many unknowns are tried at both ends, as in the library.
  const mostTried = 10;

  // The range of above / below, whose divisor is zero nowhere in the box; null where the corners do not decide it.
  const quotientRange = (above, below, box) => {
    const all = unknownsOf(above, below);
    const [wholeAbove, wholeBelow] = [above, below];
    const endOf = choice => choice.isHigh ? box[choice.unknown].high : box[choice.unknown].low;
    const inside = ends => !ends.low.infinity && !ends.high.infinity ? div(add(ends.low.value, ends.high.value), of(2n))
      : !ends.low.infinity ? add(ends.low.value, one)
      : !ends.high.infinity ? add(ends.high.value, neg(one))
      : zero;
    if (sign(constantOf(all.reduce((divisor, unknown) => substituted(divisor, unknown, inside(box[unknown])), below))) < 0) {
      [above, below] = [negated(above), negated(below)];
    }

    const settled = all.filter(unknown => isPoint(box[unknown])).map(unknown => ({ unknown, isHigh: false }));
    for (const choice of settled) {
      [above, below] = [above, below].map(each => substituted(each, choice.unknown, endOf(choice).value));
    }

    // Whether the value changes with an unknown where all others are at this corner.
    const dependsOn = (choice, corner) => corner.filter(other => other !== choice).reduce((slope, other) => {
      const end = endOf(other);
      return end.infinity ? coefficientOf(slope, other.unknown, degree(slope, other.unknown)) : substituted(slope, other.unknown, end.value);
    }, slopeOf(wholeAbove, wholeBelow, choice.unknown)).length > 0;

    const atCorner = (top, bottom, chosen) => sign(bottom) === 0
      ? sign(top) === 0 ? null : far(sign(top))
      : at(div(top, bottom), chosen.every(choice => endOf(choice).reached || !dependsOn(choice, chosen)));

    const atEnds = (top, bottom, chosen, choices, tried) => {
      for (const choice of [...choices].sort((a, b) => Math.abs(endOf(a).infinity) - Math.abs(endOf(b).infinity))) {
        const end = endOf(choice);
        if (!end.infinity) {
          [top, bottom] = [top, bottom].map(each => substituted(each, choice.unknown, end.value));
          continue;
        }

        const [degreeTop, degreeBottom] = [degree(top, choice.unknown), degree(bottom, choice.unknown)];
        const leading = (polynomial, exponent) => {
          const coefficient = coefficientOf(polynomial, choice.unknown, exponent);
          return end.infinity < 0 && exponent % 2 !== 0 ? negated(coefficient) : coefficient;
        };
        if (degreeTop > degreeBottom) {
          const range = quotientRange(leading(top, degreeTop), [{ c: one, by: [] }], box);
          return range && far(signOf(range.high) > 0 ? 1 : -1);
        }

        [top, bottom] = degreeTop === degreeBottom ? [leading(top, degreeTop), leading(bottom, degreeBottom)] : [[], [{ c: one, by: [] }]];
      }

      return highest(top, bottom, [...chosen, ...choices], tried);
    };

    const highest = (top, bottom, chosen, tried) => {
      const unknowns = unknownsOf(top, bottom);
      if (unknowns.length === 0) {
        return atCorner(constantOf(top), constantOf(bottom), chosen);
      }

      const known = unknowns.flatMap(unknown => {
        const slope = plain(slopeOf(top, bottom, unknown), box);
        const isNeverNegative = !slope.low.infinity && signOf(slope.low) >= 0;
        return isNeverNegative || (!slope.high.infinity && signOf(slope.high) <= 0) ? [{ unknown, isHigh: isNeverNegative }] : [];
      });
      if (known.length > 0) {
        return atEnds(top, bottom, chosen, known, tried);
      }

      const [unknown] = unknowns;
      if (tried === mostTried) {
        return null;
      }

      const [low, high] = [false, true].map(isHigh => atEnds(top, bottom, chosen, [{ unknown, isHigh }], tried + 1));
      return low && high && higher(low, high);
    };

    const low = highest(negated(above), below, settled, 0);
    const high = highest(above, below, settled, 0);
    return low && high && { low: minus(low), high };
  };

  const termsOf = terms => terms.map(([c, ...by]) => ({ c: parse(c), by: [...by].sort((a, b) => a - b) }));

  // A formula as its parts: what the program wrote, with numbers in place of words.
  const formOf = ({ divisors, parts }) => ({
    divisors,
    parts: parts.map(part => part.above ? { above: termsOf(part.above), below: termsOf(part.below) } : part),
  });

  // A fact or an assumption, as the program wrote it.
  const inputOf = ({ nominal: [least, most], bounds: [from, to], isOne }) => ({
    nominal: { low: at(parse(least)), high: at(parse(most)) },
    bounds: { low: from ? at(parse(from[0]), from[1]) : far(-1), high: to ? at(parse(to[0]), to[1]) : far(1) },
    isOne,
  });

  // The range of the last part; null where it is not known, and what it is divided by where that may be zero.
  const rangeOf = (form, inputs) => {
    const box = [...inputs];
    const ranges = [];
    for (const part of form.parts) {
      const operands = part.max ?? part.min;
      const range = !operands ? quotientRange(part.above, part.below, box)
        : operands.some(each => !ranges[each]) ? null
        : operands.map(each => ranges[each]).reduce((a, b) => part.max
          ? { low: higherOfBoth(a.low, b.low), high: higher(a.high, b.high) }
          : { low: lower(a.low, b.low), high: lowerOfBoth(a.high, b.high) });
      if (!range) {
        return { range: null };
      }

      const number = ranges.push(range) - 1;
      box[inputs.length + number] = range;
      if (form.divisors.includes(number) && hasZero(range)) {
        return { range: null, divisor: range };
      }
    }

    return { range: ranges[ranges.length - 1] };
  };

  // What a formula comes to for inputs, each with its bounds, what its words name, and whether they name one number.
  const evaluate = (form, inputs) => {
    const bounds = rangeOf(form, inputs.map(input => input.bounds));
    const nominal = rangeOf(form, inputs.map(input => input.nominal));
    const divisor = bounds.divisor ?? nominal.divisor;
    if (!bounds.range || !nominal.range) {
      return { divisor };
    }

    return {
      bounds: bounds.range,
      nominal: nominal.range,
      amount: inputs.every(input => input.isOne) && isPoint(nominal.range) ? nominal.range.low.value : null,
    };
  };

  // How many units of ten to a place are in a number: at most all of it, at least all of it, the nearest.
  const unitsOf = (a, place) => place >= 0 ? { n: a.n, d: a.d * power(place) } : { n: a.n * power(-place), d: a.d };
  const floor = (a, place) => {
    const { n, d } = unitsOf(a, place);
    return n / d - (n % d < 0n ? 1n : 0n);
  };
  const ceiling = (a, place) => -floor(neg(a), place);
  const halfEven = (a, place) => {
    const { n, d } = unitsOf(a, place);
    const below = floor(a, place);
    const twice = 2n * (n - below * d);
    return twice < d || (twice === d && below % 2n === 0n) ? below : below + 1n;
  };
  const digitsOf = n => `${abs(n)}`.length;
  const first = a => {
    const place = digitsOf(a.n) - digitsOf(a.d);
    const [top, bottom] = place >= 0 ? [abs(a.n), a.d * power(place)] : [abs(a.n) * power(-place), a.d];
    return top < bottom ? place - 1 : place;
  };
  const written = (units, place) => {
    if (place >= 0) {
      return `${units * power(place)}`;
    }

    const digits = `${abs(units)}`.padStart(1 - place, "0");
    return `${units < 0n ? "-" : ""}${digits.slice(0, place)}.${digits.slice(place)}`;
  };

  // The digits of a number that a decimal of 96 bits and 28 places says; null for every other.
  const decimal = a => {
    let places = 0;
    while (places <= 28 && power(places) % a.d !== 0n) {
      places++;
    }

    const units = places > 28 ? 0n : a.n * (power(places) / a.d);
    return places > 28 || abs(units) >= 2n ** 96n ? null : written(units, -places);
  };

  // One, also of "1.5" and "-0.3", or many.
  const isMany = digits => !["0", "1"].includes(digits.replace("-", "").split(".")[0]);

  // Whether a value says how many times.
  const isMultipleOf = ({ nominal }, unit) => unit.isQuotientOfLike && compare(nominal.low.value, one) >= 0;

  // A value in words: its unit (its kind, what stands after a number of it, and perhaps whether it is a multiple), and the words and signs of the language.
  const words = ({ amount, bounds, nominal }, unit, print) => {
    const isMultiple = unit.isMultiple ?? isMultipleOf({ nominal }, unit);
    const isPercent = unit.kind === "ratio" && !isMultiple;
    const isRepeated = isPercent || (unit.kind === "points" && print.repeatsPoints);
    const suffix = (digits, zeros) => isPercent ? print.percent : isMultiple ? print.times : unit.suffix[zeros > 0 ? 1 : 0][isMany(digits) ? 1 : 0];
    const scaled = a => isPercent ? mul(a, hundred) : a;
    const scale = (zeros, digits) => zeros === 0 ? "" : print.scales.find(each => each.zeros === zeros)[isMany(digits) ? "many" : "one"];
    const signed = digits => {
      const [top, bottom] = digits.split("/");
      const [whole, part] = top.split(".");
      const text = bottom ? `${top}/${bottom}` : whole.replace(/\B(?=(\d{3})+$)/gu, print.group) + (part ? print.mark + part : "");
      return text.replace("-", print.minus);
    };
    const greater = (a, b) => isMany(a) ? a : b;
    const whole = (digits, zeros) => signed(digits) + scale(zeros, digits) + suffix(digits, zeros);
    const range = ([low, high], zeros) => signed(low) + print.to + signed(high) + scale(zeros, greater(low, high));
    const zerosOf = (numbers, place) => {
      const most = numbers.map(abs).reduce((a, b) => a > b ? a : b);
      const magnitude = most === 0n ? 0 : digitsOf(most) - 1 + place;
      return unit.kind === "ratio" || unit.kind === "points" ? 0 : print.scales.find(each => magnitude >= each.zeros)?.zeros ?? 0;
    };

    // As a figure of a fact is printed: a word for its size where at most three decimals stand before it.
    const exactly = a => {
      const number = scaled(a);
      const digits = decimal(number);
      if (digits === null) {
        return isPercent ? signed(text(a)) : signed(text(number)) + suffix("2", 0);
      }

      const zeros = print.scales.find(each => compare({ n: abs(number.n), d: number.d }, of(power(each.zeros))) >= 0)?.zeros ?? 0;
      return zeros > 0 && number.d === 1n && number.n % power(zeros - 3) === 0n ? whole(decimal(div(number, of(power(zeros)))), zeros) : whole(digits, 0);
    };

    const oneSided = (end, cut) => {
      const number = scaled(end);
      const place = sign(number) === 0 ? 0 : first(number) - 2;
      const units = cut(number, place);
      const zeros = zerosOf([units], place);
      return whole(shown([units], place, zeros)[0], zeros);
    };

    const between = () => {
      const [from, to] = [scaled(bounds.low.value), scaled(bounds.high.value)];
      const place = first(add(to, neg(from))) - 1;
      const units = [floor(from, place), ceiling(to, place), ...amount ? [halfEven(scaled(amount), place)] : []];
      const zeros = zerosOf(units, place);
      const digits = shown(units, place, zeros);
      return isRepeated
        ? digits[2] ? `${whole(digits[2], zeros)} (${whole(digits[0], zeros)}${print.to}${whole(digits[1], zeros)})` : whole(digits[0], zeros) + print.to + whole(digits[1], zeros)
        : digits[2] ? `${whole(digits[2], zeros)} (${range(digits, zeros)})` : range(digits, zeros) + suffix(greater(digits[0], digits[1]), zeros);
    };

    const { low, high } = bounds;
    const isOpen = end => end.infinity !== 0;
    const isAwayFromZero = end => signOf(end) === 0 && !end.reached;
    return isPoint(bounds) ? exactly(low.value)
      : !isOpen(low) && !isOpen(high) && !isAwayFromZero(low) && !isAwayFromZero(high) ? between()
      : !isOpen(high) && (isOpen(low) || signOf(low) === 0) ? (high.reached ? print.atMost : print.lessThan) + oneSided(high.value, ceiling)
      : !isOpen(low) ? (low.reached ? print.atLeast : print.moreThan) + oneSided(low.value, floor)
      : print.withoutBounds;
  };

  // Zeros at the end that all share are left out.
  const shown = (numbers, place, zeros) => {
    while (place < zeros && numbers.every(number => number % 10n === 0n)) {
      numbers = numbers.map(number => number / 10n);
      place++;
    }

    return numbers.map(number => written(number, place - zeros));
  };

  // A number that a person typed: a point or a comma before decimals, spaces between thousands.
  const read = typed => {
    const number = typed.replace(/[\s\u00a0\u2007\u2009\u202f]+/gu, " ").trim().replace(/^\u2212/u, "-");
    const mark = number.search(/[.,]/u);
    if (!/^-?(\d{1,24}|\d{1,3}( \d{3}){1,7})([.,]\d{1,12})?$/u.test(number)) {
      return { problem: number === "" ? "missing" : "malformed" };
    }

    // In many countries it is a thousand and more, in many others a number between 1 and 1,000.
    if (/^-?[1-9]\d{0,2}[.,]\d{3}$/u.test(number)) {
      return { problem: "ambiguous", number, thousands: number.replace(/[.,]/u, " "), decimals: `${number}0` };
    }

    const [whole, part = ""] = (mark < 0 ? number : `${number.slice(0, mark)}.${number.slice(mark + 1)}`).replaceAll(" ", "").split(".");
    return { value: parse(part ? `${whole}.${part}` : whole) };
  };

  return { add, at, compare, div, evaluate, far, formOf, inputOf, isMany, isMultiple: isMultipleOf, mul, neg, of, parse, read, sign, text, words, shown: a => decimal(a) ?? text(a) };
})();
