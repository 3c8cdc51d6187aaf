using System.Globalization;
using System.Text;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>Answers a phrase in words for people: the value, and below it what the JSON line has; or why there is none, and where that is explained.</summary>
internal static class PhraseAnswer
{
    private const int NameWidth = 10;

    public static string Of(string phrase, ReadingResult reading)
    {
        if (!reading.IsRead)
        {
            var message = reading.Message;
            var why = string.IsNullOrWhiteSpace(phrase) ? "the phrase is empty" : SeenWords.Of(message.ToString());
            return $"'{SeenWords.Of(phrase)}' is not read\n  {why}\n  facts rule {message.Rule.Id} explains it\n";
        }

        var figure = reading.Figure.Value;
        var answer = new StringBuilder();
        answer.Append(CultureInfo.InvariantCulture, $"{SeenWords.Of(FigureDescription.Describe(figure))}\n");
        Add("words", $"'{SeenWords.Of(phrase)}'");
        Add("kind", ExchangeForm.Of(figure.Kind));
        Add("low", ExchangeForm.Low(figure) is { } low && figure.IsLowExclusive ? low + ", exclusive" : ExchangeForm.Low(figure));
        Add("high", ExchangeForm.High(figure) is { } high && figure.IsHighExclusive ? high + ", exclusive" : ExchangeForm.High(figure));
        Add("unit", figure.Unit is { } unit ? SeenWords.Of(unit) : null);
        Add("hedge", figure.Hedge == Hedge.Exact ? null : ExchangeForm.Of(figure.Hedge));
        Add("part", ExchangeForm.Of(figure.Part));
        Add("decimals", figure.Decimals?.ToString(CultureInfo.InvariantCulture));
        foreach (var rule in ReadingNoteRules.Of(figure.Notes))
        {
            Add("note", $"{rule.Id}: {rule.Title} (facts rule {rule.Id})");
        }

        return answer.ToString();

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                answer.Append(CultureInfo.InvariantCulture, $"  {name.PadRight(NameWidth)}{value}\n");
            }
        }
    }
}
