using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>Something that does not hold.</summary>
/// <param name="Message">What, under its rule.</param>
/// <param name="Place">Where, or null where no file that is here shows it.</param>
/// <param name="Fact">The id of the fact that it is about, or null where it is about none.</param>
internal sealed record FactProblem(FactMessage Message, Place? Place, string? Fact)
{
    /// <summary>
    /// <c>file(line,column): error FACTnnn: sentence [fact]</c>. An error also where a build only warns: each makes the command fail.
    /// </summary>
    public override string ToString()
    {
        var place = Place is { } at ? $"{at}: " : "";
        var fact = Fact is null ? "" : $" [{Fact}]";
        return $"{place}error {Message}{fact}";
    }
}
