using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>A figure as the scan lists it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Words">Its words, as written.</param>
/// <param name="Said">What it says; null where it is refused.</param>
internal sealed record Listed(Stretch Place, string Words, Said? Said)
{
    /// <summary>The figures of a sentence.</summary>
    public static IReadOnlyList<Listed> In(string text, Product product) =>
    [
        .. FigureScanner.Scan(text, product.Context).Select(found =>
            new Listed(new(found.Utf16.Start, found.Utf16.End), found.Text, Product.Say(found.Reading))),
    ];
}
