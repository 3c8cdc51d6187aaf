using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>A value for programs that read the page: the ends of the export, <c>60000000000..65000000000</c>.</summary>
internal static class FigureValue
{
    /// <summary>The ends; one of them where both are the same, and null where there is none.</summary>
    public static string? Of(FactRecord record) => record.Derivation is { } derivation
        ? Ends((derivation.WithRounding ?? derivation.Nominal) is { } bounds ? (bounds.Minimum?.ToString(), bounds.Maximum?.ToString()) : default)
        : Ends((record.Low, record.High));

    private static string? Ends((string? Low, string? High) ends) => ends switch
    {
        (null, null) => null,
        _ when ends.Low == ends.High => ends.Low,
        _ => $"{ends.Low}..{ends.High}",
    };
}
