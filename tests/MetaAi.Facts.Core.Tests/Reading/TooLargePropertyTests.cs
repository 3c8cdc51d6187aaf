using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>A number that is too large to be exact is refused with its own words, whatever currency and scale stand around it and whatever kind is asked for.</summary>
public sealed class TooLargePropertyTests
{
    private static readonly string[] Prefixes = ["", "€ ", "$", "M€ ", "k€ ", "MEUR ", "kEUR ", "USD ", "Md€ ", "MdUSD ", "(", "-", "$(", "x", "M$ ", "> ", "environ ", "T1 "];

    private static readonly string[] Suffixes = ["", " M€", " %", " bn", " million", " milliards", " billions de trillions", " trillions", " hundred", ") million", " ans", " times", " /5", "½", ",5", ".5", "e5", " à 5", "-5", " 1/2"];

    private static readonly string[] Languages = ["fr", "en"];

    private static readonly int[] Lengths = [1, 9, 16, 19, 22, 23, 26, 28, 29, 40];

    private static readonly FigureKinds[] Scanned = [FigureKinds.Any, FigureKinds.Percent, FigureKinds.Percent | FigureKinds.Date];

    private static readonly FigureKinds[] Asked = [FigureKinds.Any, .. Enumerable.Range(0, (int)FigureKind.Duration + 1).Select(kind => (FigureKinds)(1 << kind))];

    [Fact]
    public void No_length_of_digits_throws_and_every_refusal_lies_in_the_phrase() => Oracle.HoldsForAll(
        from language in Languages
        from prefix in Prefixes
        from suffix in Suffixes
        from length in Lengths
        from digit in "91"
        from asked in Asked
        select (language, Text: prefix + new string(digit, length) + suffix, asked),
        example =>
        {
            var result = FigureReader.Read(example.Text, new ReadingContext { Language = example.language, Kinds = example.asked });
            if (result.IsRead)
            {
                return null;
            }

            var (start, length) = (result.Why.Start, result.Why.Length);
            var isWithin = start >= 0 && length > 0 && start + length <= example.Text.Length;
            return isWithin && (result.Why.Reason != RefusalReason.TooLarge || example.Text.Substring(start, length).Any(char.IsAsciiDigit))
                ? null
                : $"{example.language}: '{example.Text}' as {example.asked} is refused at {start}, {length} as {result.Why.Reason}";
        });

    [Fact]
    public void No_scan_of_them_throws_and_a_figure_behind_is_read() => Oracle.HoldsForAll(
        from language in Languages
        from prefix in Prefixes
        from suffix in Suffixes
        from length in Lengths
        from asked in Scanned
        select (language, Text: prefix + new string('9', length) + suffix + "; puis 7 %", asked),
        example =>
        {
            var found = FigureScanner.Scan(example.Text, new ReadingContext { Language = example.language, Kinds = example.asked }).ToArray();
            return found.Length > 0 && found[^1] is { Text: "7 %", Reading.IsRead: true } ? null : $"{example.language}: '{example.Text}' as {example.asked}";
        });
}
