namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>
/// Writes amounts, percentages, counts, lengths and bare numbers. Of the styles of a slot <c>low</c>, <c>high</c> and <c>third</c> are ascending numbers
/// of one form, <c>left</c> and <c>mid</c> the first two without the scale and unit that the later one says; <c>to</c> is a range that shares its unit,
/// <c>paren</c> a number in brackets, <c>year</c> one that looks like a year, <c>point</c> one that begins with its separator, <c>digits</c> one that is
/// not in words. Any other style is a tag of the form.
/// </summary>
internal sealed class MeasureMaker(Tongue tongue, Draw draw)
{
    private static readonly string[] Transformations = ["low", "left", "to", "paren", "year", "point", "digits"];

    private readonly NumberMaker numbers = new(tongue, draw);
    private (MeasureForm Form, WrittenNumber[] Numbers) pair;

    /// <summary>What the two numbers that were last written as a pair say as a range.</summary>
    public Said Pair => pair.Form.Say(pair.Numbers[0].Value, pair.Numbers[1].Value);

    /// <summary>Writes one figure.</summary>
    /// <param name="kind">The section of its forms.</param>
    /// <param name="styles">What is done with the figure, and tags that its form has to have.</param>
    /// <param name="isPlain">Whether it is one exact number.</param>
    /// <param name="isLast">Whether a hedge may stand after it.</param>
    public MadeFigure Make(string kind, IReadOnlyList<string> styles, bool isPlain, bool isLast)
    {
        switch (styles.Count > 0 ? styles[^1] : "")
        {
            case "high":
                return Single(pair.Form, pair.Numbers[1]);
            case "third":
                return Single(pair.Form, pair.Numbers[2]);
            case "mid":
                return Bare(pair.Form, pair.Numbers[1]);
        }

        var form = Form(kind, styles);
        switch (styles.Count > 0 ? styles[^1] : "")
        {
            case "low":
                pair = (form, numbers.Ascending(form));
                return Single(form, pair.Numbers[0]);
            case "left":
                pair = (form, numbers.Ascending(form));
                return Bare(form, pair.Numbers[0]);
            case "to":
                return Range(form, isTo: true);
            case "paren":
                var number = numbers.One(form);
                return new($"{form.Before}({number.Words}){form.After}", form.Say(number.Value, number.Value).Negative());
            case "year":
                return Single(form, numbers.LikeAYear());
            case "point":
                return Single(form, numbers.BelowOne());
        }

        return draw.Between(0, 99) switch
        {
            < 50 => Single(form, numbers.One(form)),
            _ when isPlain => Single(form, numbers.One(form)),
            < 55 when form.Tags.Contains("signed") => Minus(Single(form, numbers.One(form))),
            < 80 => Hedged(Single(form, numbers.One(form)), isLast, isRange: false),
            < 96 => Range(form, isTo: false),
            _ => Hedged(Range(form, isTo: true), isLast, isRange: true),
        };
    }

    private MeasureForm Form(string kind, IReadOnlyList<string> styles)
    {
        var form = draw.Pick(tongue.Forms(kind).Where(row => row.Has(styles.Except(Transformations))).ToList());
        form = styles.Contains("digits") ? form with { Tags = [.. form.Tags.Except(["words"])] } : form;
        return form.After.Contains('#', StringComparison.Ordinal) ? form.Of(draw.Pick(tongue.Words["counted"])) : form;
    }

    private MadeFigure Single(MeasureForm form, WrittenNumber number) =>
        new(form.Before + tongue.Link(number.Words, number.Value < 2 ? form.AfterOne : form.After), form.Say(number.Value, number.Value));

    // A member that leaves its scale and unit to a later one.
    private static MadeFigure Bare(MeasureForm form, WrittenNumber number) => new(form.Before + number.Words, (form with { Factor = 1 }).Say(number.Value, number.Value));

    private MadeFigure Minus(MadeFigure figure) => new(draw.Either("-", "\u2212") + figure.Words, figure.Said.Negative());

    private MadeFigure Hedged(MadeFigure figure, bool isLast, bool isRange)
    {
        var row = draw.Pick(tongue.Words.Rows("hedge").Where(row => (isLast || row[1].EndsWith('#')) && (row[2] switch
        {
            "range" => true,
            "counted" => !isRange && figure.Said.Kind is "count" or "money",
            "untimed" => !isRange && figure.Said.Kind != "duration",
            _ => !isRange,
        })).ToList());
        var at = row[1].IndexOf('#', StringComparison.Ordinal);
        var before = row[1][..at];
        var words = before.EndsWith(' ') ? tongue.Elide(before.TrimEnd(), figure.Words) : before + figure.Words;
        return new(words + row[1][(at + 1)..], figure.Said.Under(row[0]));
    }

    private MadeFigure Range(MeasureForm form, bool isTo)
    {
        var bounds = numbers.Ascending(form);
        var (low, high) = (bounds[0], bounds[1]);
        var row = draw.Pick(tongue.Words.Rows("range").Where(row => row[0] switch
        {
            "to" => true,
            _ when isTo => false,
            "glued" => low.Value < 1000 && char.IsAsciiDigit(low.Words[0]),
            "repeat" => form.Kind != "count",
            "sign" => form.Before.Length > 0,
            _ => true,
        }).ToList());
        var words = row[1].Replace("{p}", form.Before, StringComparison.Ordinal).Replace("{u}", form.After, StringComparison.Ordinal)
            .Replace("{a}", low.Words, StringComparison.Ordinal).Replace("{b}", high.Words, StringComparison.Ordinal);
        return new(words, form.Say(low.Value, high.Value));
    }
}
