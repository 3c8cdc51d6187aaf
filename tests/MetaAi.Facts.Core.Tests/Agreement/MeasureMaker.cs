namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Writes amounts, percentages, counts, lengths and bare numbers: exact, hedged, and as ranges.</summary>
internal sealed class MeasureMaker
{
    private static readonly string[] Transformations = ["low", "high", "left", "mid", "paren", "to", "range", "year", "point", "third"];

    private readonly Tongue tongue;
    private readonly Draw draw;
    private readonly Dictionary<string, IReadOnlyList<MeasureForm>> forms = [];
    private (MeasureForm Form, WrittenNumber Low, WrittenNumber High, WrittenNumber Third) pair;

    public MeasureMaker(Tongue tongue, Draw draw)
    {
        this.tongue = tongue;
        this.draw = draw;
    }

    /// <summary>What the two numbers that were last written as a pair say as a range.</summary>
    public Said Pair => pair.Form.Say(pair.Low.Value, pair.High.Value);

    /// <summary>Writes one figure.</summary>
    /// <param name="kind">The section of its forms.</param>
    /// <param name="styles">Tags that the form has to have, and what is done with it.</param>
    /// <param name="isPlain">Whether it is one exact number.</param>
    /// <param name="isLast">Whether a hedge may stand behind it.</param>
    public MadeFigure Make(string kind, IReadOnlyList<string> styles, bool isPlain, bool isLast)
    {
        if (styles.Contains("high"))
        {
            return Single(pair.Form, pair.High);
        }

        if (styles.Contains("third"))
        {
            return Single(pair.Form, pair.Third);
        }

        if (styles.Contains("mid"))
        {
            return Bare(pair.Form, pair.High);
        }

        var rows = Forms(kind).Where(row => row.Has(styles.Except(Transformations))).ToList();
        var form = draw.Pick(rows);
        if (styles.Contains("low") || styles.Contains("left"))
        {
            var (low, high, third) = Ascending(form);
            pair = (form, low, high, third);
            return styles.Contains("low") ? Single(form, low) : Bare(form, low);
        }

        if (styles.Contains("year"))
        {
            var year = draw.Between(1000, 2100);
            return Single(form, new(tongue.Numbers.Digits(year, "", 0), year));
        }

        if (styles.Contains("point"))
        {
            var digits = draw.Between(1, 99);
            var decimals = digits < 10 ? 1 : 2;
            var value = digits / (decimal)(decimals == 1 ? 10 : 100);
            return Single(form, new(tongue.Numbers.Digits(value, "", decimals)[1..], value));
        }

        if (styles.Contains("paren"))
        {
            var number = Number(form);
            return new($"{form.Before}({number.Words}){form.After}", form.Say(number.Value, number.Value).Negative());
        }

        if (styles.Contains("to") || styles.Contains("range"))
        {
            return Range(form, styles.Contains("to"));
        }

        return draw.Between(0, 99) switch
        {
            _ when isPlain => Single(form, Number(form)),
            < 50 => Single(form, Number(form)),
            < 55 when form.Tags.Contains("signed") => Minus(Single(form, Number(form))),
            < 80 => Hedged(Single(form, Number(form)), isLast, isRange: false),
            < 96 => Range(form, isTo: false),
            _ => Hedged(Range(form, isTo: true), isLast, isRange: true),
        };
    }

    private IReadOnlyList<MeasureForm> Forms(string kind)
    {
        if (forms.TryGetValue(kind, out var known))
        {
            return known;
        }

        // The last word of a section is the kind of its figures.
        IEnumerable<MeasureForm> rows = tongue.Words.Rows("measure " + kind).Select(row => MeasureForm.Parse(kind.Split(' ')[^1], row));
        if (kind == "count")
        {
            var noun = draw.Pick(tongue.Words["counted"]);
            rows = rows.Select(row => row.Unit is null ? row with { Unit = noun, After = row.After.Replace("#", noun, StringComparison.Ordinal) } : row);
            return [.. rows];
        }

        return forms[kind] = [.. rows];
    }

    private MadeFigure Single(MeasureForm form, WrittenNumber number) =>
        new(form.Before + tongue.Link(number.Words, number.Value < 2 ? form.AfterOne : form.After), form.Say(number.Value, number.Value));

    // A member that leaves its scale and unit to a later one.
    private static MadeFigure Bare(MeasureForm form, WrittenNumber number) => new(form.Before + number.Words, (form with { Factor = 1 }).Say(number.Value, number.Value));

    private MadeFigure Minus(MadeFigure figure) => new(draw.Either("-", "\u2212") + figure.Words, figure.Said.Negative());

    private MadeFigure Hedged(MadeFigure figure, bool isLast, bool isRange)
    {
        var rows = tongue.Words.Rows("hedge").Where(row => (isLast || row[1].EndsWith('#')) && (!isRange || row[2].Contains("range", StringComparison.Ordinal))
            && (!row[2].Contains("counted", StringComparison.Ordinal) || figure.Said.Kind is "count" or "money")
            && (!row[2].Contains("untimed", StringComparison.Ordinal) || figure.Said.Kind != "duration")).ToList();
        var row = draw.Pick(rows);
        var at = row[1].IndexOf('#', StringComparison.Ordinal);
        var before = row[1][..at];
        var words = before.EndsWith(' ') ? tongue.Elide(before.TrimEnd(), figure.Words) : before + figure.Words;
        return new(words + row[1][(at + 1)..], figure.Said.Under(row[0]));
    }

    private MadeFigure Range(MeasureForm form, bool isTo)
    {
        var (low, high, _) = Ascending(form);
        var isGlued = low.Value < 1000 && char.IsAsciiDigit(low.Words[0]);
        var row = draw.Pick(tongue.Words.Rows("range").Where(row => (row[0] == "to" || !isTo) && (row[0] != "glued" || isGlued)
            && (row[0] != "repeat" || form.Kind != "count") && (row[0] != "sign" || form.Before.Length > 0)).ToList());
        var words = row[1].Replace("{p}", form.Before, StringComparison.Ordinal).Replace("{u}", form.After, StringComparison.Ordinal)
            .Replace("{a}", low.Words, StringComparison.Ordinal).Replace("{b}", high.Words, StringComparison.Ordinal);
        return new(words, form.Say(low.Value, high.Value));
    }

    // Numbers of as many digits each, written alike, so that neither scale nor groups are in doubt.
    private (WrittenNumber Low, WrittenNumber High, WrittenNumber Third) Ascending(MeasureForm form)
    {
        var writing = form.NumberWritings.Contains("words") && draw.Chance(20) ? "words" : draw.Pick(form.NumberWritings.Where(known => known is not "words" and not "cents").ToList());
        if (writing == "words")
        {
            var small = draw.Between(2, 9);
            var next = small + draw.Between(1, 4);
            return (Word(small), Word(next), Word(next + 2));
        }

        var decimals = writing == "decimal" ? (int)draw.Between(1, 2) : 0;
        var size = form.Tags.Contains("percent") || decimals > 0 || form.Factor > 1 ? 10 : draw.Either(10, 10, 100, 1000, 10_000);
        var step = decimals switch { 0 => 1m, 1 => 0.1m, _ => 0.01m };
        var places = (long)(size / step);
        var first = draw.Between(places + 1, 5 * places);
        var second = first + draw.Between(1, 2 * places);
        var grouping = tongue.Numbers.Grouping(draw);
        return (Digit(first), Digit(second), Digit(second + draw.Between(1, places)));

        WrittenNumber Word(long number) => new(tongue.Numbers.Words(number, draw), number);

        WrittenNumber Digit(long number) => new(tongue.Numbers.Digits(number * step, grouping, decimals), number * step);
    }

    private WrittenNumber Number(MeasureForm form)
    {
        var writing = draw.Pick(form.NumberWritings);
        var isSmall = form.Factor > 1 || form.Tags.Contains("percent");
        var grouping = tongue.Numbers.Grouping(draw);
        switch (writing)
        {
            case "words":
                var said = isSmall ? draw.Between(2, 99) : draw.Either(draw.Between(2, 99), draw.Between(2, 999), draw.Between(2, 999_999), draw.Between(1_000_000, 999_999_999_999));
                return new(tongue.Numbers.Words(said, draw), said);
            case "cents":
                var cents = draw.Between(200, 999_999) / 100m;
                return new(tongue.Numbers.Digits(cents, grouping, 2), cents);
            case "decimal":
                var decimals = (int)draw.Between(1, 2);
                var value = draw.Between(11, form.Tags.Contains("percent") ? 999 : 9999) / 10m;
                value = decimals == 1 ? value : value + (draw.Between(1, 9) / 100m);
                return new(tongue.Numbers.Digits(value, grouping, decimals), value);
            default:
                var whole = form.Tags.Contains("percent") ? draw.Between(2, 99)
                    : isSmall ? draw.Between(2, 999)
                    : draw.Either(draw.Between(2, 99), draw.Between(2, 999), draw.Between(1000, 999_999), draw.Between(1_000_000, 999_999_999));
                return new(tongue.Numbers.Digits(whole, grouping, 0), whole);
        }
    }
}
