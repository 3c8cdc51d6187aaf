namespace MetaAi.Facts.Benchmarks.Texts;

/// <summary>Text that begins a figure, a range or an aside at every word and never ends one: what would make a search that goes back slow.</summary>
/// <param name="Name">What the text is.</param>
/// <param name="Piece">What it repeats.</param>
internal sealed record HostileText(string Name, string Piece)
{
    /// <summary>The texts that are measured.</summary>
    public static IReadOnlyList<HostileText> All { get; } =
    [
        new("1111…", "1"),
        new("1 1 1…", "1 "),
        new("1 000 000…", "1 000 "),
        new("1,1,1…", "1,"),
        new("1-1-1…", "1-"),
        new("de de de…", "de "),
        new("de 1 à de 1 à…", "de 1 à "),
        new("entre entre…", "entre "),
        new("entre 1 et entre 1 et…", "entre 1 et "),
        new("mille cent mille cent…", "mille cent "),
        new("plus de plus de…", "plus de "),
        new("mai mai…", "mai "),
        new("(((…", "("),
        new("- - -…", "- "),
        new("€€€…", "€"),
        new("aaaa…", "a"),
        new("spaces", " "),
        new("line ends", "\n"),
    ];
}
