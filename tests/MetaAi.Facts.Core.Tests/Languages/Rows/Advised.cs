using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Words after a figure that the message of the refusal knows.</summary>
/// <param name="Sentence">The phrase that is refused, with <c>{0}</c> for them.</param>
/// <param name="Phrase">The words.</param>
/// <param name="Advice">What the message says of them.</param>
internal sealed record Advised(string Sentence, string Phrase, string Advice) : Carried(Sentence.Replace("{0}", Phrase, StringComparison.Ordinal), Advice)
{
    public override Carried? Control => Phrase == Scanned.Stranger ? null : this with { Phrase = Scanned.Stranger, Text = Sentence.Replace("{0}", Scanned.Stranger, StringComparison.Ordinal) };

    public override string ReadIn(string language)
    {
        var context = ContextIn(language);
        var reading = FigureReader.Read(Text, context);
        var message = reading.IsRead ? "" : reading.Message!.ToString();
        return message.Contains(Advice, StringComparison.Ordinal) ? Advice : Said.Nothing;
    }
}
