using System.Globalization;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Periods;

/// <summary>Says that the sentence of a figure names years, and none of the period that is declared for it. A second year beside one of the period is a comparison.</summary>
internal static class PeriodContradiction
{
    /// <summary>What speaks against the period, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">The figure's words.</param>
    /// <param name="figure">Where they stand, in UTF-16 units.</param>
    /// <param name="isRead">Whether they are read as a figure, and are no plain words.</param>
    /// <param name="period">The period that is declared.</param>
    public static FactMessage? Of(FactText text, string quote, TextPosition figure, bool isRead, DeclaredPeriod period)
    {
        if (LanguagePacks.Find(period.Source.Language) is not { } pack)
        {
            return null;
        }

        var years = new SentenceYears(text, pack, period.Source).Around(figure, isRead, period.Date);
        var stated = years.Where(said => said.IsStated).ToArray();
        return stated.Length == 0 || years.Any(said => said.Meet(period.Date)) ? null
            : new(
                FactRules.PeriodContradicted,
                quote,
                string.Join("', '", stated.Select(said => said.Words).Distinct()),
                text.LineOf(figure.Start).ToString(CultureInfo.InvariantCulture),
                period.Date.Text,
                "or set Confirmed to why the figure is of another year than those")
            {
                // Of several, and beside words such as "this year", a person has to say which one it is.
                Suggestions = stated.Length == years.Count && stated[0].Only is { } only && stated.All(said => said.Only == only) ? [only.ToString("0000", CultureInfo.InvariantCulture)] : [],
            };
    }
}
