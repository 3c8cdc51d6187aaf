using System.Globalization;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>Where in a file a problem is.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units.</param>
internal readonly record struct Place(string File, int Line, int Column)
{
    /// <summary>Where to look for a quote in a text: where it stands, else where it first stands or nearly does; null where nothing is like it.</summary>
    public static Place? Of(FactText text, QuoteFinding finding) => finding switch
    {
        { Line: > 0 } => new(text.Name, finding.Line, text.ColumnOf(finding.Position.Start)),
        { Lines.Count: > 0 } => new(text.Name, finding.Lines[0], 1),
        { Candidates.Count: > 0 } => new(text.Name, finding.Candidates[0].Line, 1),
        _ => null,
    };

    /// <summary><c>file(line,column)</c>, the form that editors and build servers link.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
