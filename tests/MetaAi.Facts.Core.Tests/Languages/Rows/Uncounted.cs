using MetaAi.Facts.Core.Tests.Reading;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>A word after a number that is not what the number counts, though a count is asked for.</summary>
/// <param name="Word">The word.</param>
/// <param name="Number">The number.</param>
internal sealed record Uncounted(string Word, string Number = "5") : Carried($"{Number} {Word}", Said.Nothing)
{
    private const string Noun = "zyxs";

    public override Carried? Control => Word == Noun ? null : new Uncounted(Noun, Number);

    public override string ReadIn(string language)
    {
        var reading = FigureReader.Read(Text, ContextIn(language) with { Kinds = FigureKinds.Count });
        return reading is { IsRead: true, Known.Unit: { } unit } && unit == Word ? CaseRow.Describe(reading) : Said.Nothing;
    }
}
