using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>Which currency a sign or a name is: the declared one where it is among those that may be meant, otherwise the sign itself.</summary>
internal static class CurrencyMeaning
{
    /// <summary>The unit of the figure, or null where a subunit needs a declared currency that has it.</summary>
    public static string? Resolve(CurrencyUnit currency, string? declared)
    {
        if (!currency.IsAmbiguous)
        {
            return currency.Text;
        }

        return declared is not null && currency.CanMean(declared) ? declared
            : currency.IsSubunit ? null
            : currency.Text;
    }
}
