namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Draws numbers as a form writes them: in digits, with decimals, or in words.</summary>
internal sealed class NumberMaker(Tongue tongue, Draw draw)
{
    /// <summary>A number that the form may have.</summary>
    public WrittenNumber One(MeasureForm form)
    {
        var isSmall = form.Factor > 1 || form.Tags.Contains("percent");
        var grouping = tongue.Numbers.Grouping(draw);
        switch (draw.Pick(form.NumberWritings))
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

    /// <summary>A number that looks like a year: four digits without a separator.</summary>
    public WrittenNumber LikeAYear()
    {
        var number = draw.Between(1000, 2100);
        return new(tongue.Numbers.Digits(number, "", 0), number);
    }

    /// <summary>A number below one that begins with its decimal separator.</summary>
    public WrittenNumber BelowOne()
    {
        var digits = draw.Between(1, 99);
        var (decimals, value) = digits < 10 ? (1, digits / 10m) : (2, digits / 100m);
        return new(tongue.Numbers.Digits(value, "", decimals)[1..], value);
    }

    /// <summary>Three numbers, each above the one before, of as many digits each and written alike, so that neither scale nor groups are in doubt.</summary>
    public WrittenNumber[] Ascending(MeasureForm form)
    {
        if (form.NumberWritings.Contains("words") && draw.Chance(20))
        {
            var small = draw.Between(2, 9);
            var next = small + draw.Between(1, 4);
            return [Word(small), Word(next), Word(next + 2)];
        }

        var isDecimal = form.NumberWritings.Contains("decimal") && draw.Chance(50);
        var decimals = isDecimal ? (int)draw.Between(1, 2) : 0;
        var size = isDecimal || form.Factor > 1 || form.Tags.Contains("percent") ? 10 : draw.Either(10, 10, 100, 1000, 10_000);
        var step = decimals switch { 0 => 1m, 1 => 0.1m, _ => 0.01m };
        var places = (long)(size / step);
        var first = draw.Between(places + 1, 5 * places);
        var second = first + draw.Between(1, 2 * places);
        var grouping = tongue.Numbers.Grouping(draw);
        return [Digits(first), Digits(second), Digits(second + draw.Between(1, places))];

        WrittenNumber Word(long number) => new(tongue.Numbers.Words(number, draw), number);

        WrittenNumber Digits(long number) => new(tongue.Numbers.Digits(number * step, grouping, decimals), number * step);
    }
}
