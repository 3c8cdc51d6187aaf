using System.Globalization;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Languages;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Checks what one source declares about itself.</summary>
internal static class SourceChecker
{
    /// <summary>What is wrong with the source, or null.</summary>
    public static FactMessage? Check(SourceModel source)
    {
        // With what to write in its place, the generator has said it.
        if (source.UnknownType is { } unknown)
        {
            return new(FactRules.UnknownType, unknown, string.Empty);
        }

        if (!source.IsDeclared)
        {
            return new(FactRules.AttributeMissing, source.Name, "Source");
        }

        if (source.Accessors.Count > 0)
        {
            return new(FactRules.GetterOnly, source.Name);
        }

        if (source.Obstacle is { } obstacle)
        {
            return new(FactRules.SourceOutOfReach, source.Name, obstacle);
        }

        if (string.IsNullOrWhiteSpace(source.Text))
        {
            return Invalid("text", source.Text, "a text's file name or the end of its path");
        }

        if (source.Language is null || !LanguagePacks.Tags.Contains(source.Language.Split('-')[0], StringComparer.OrdinalIgnoreCase))
        {
            return new(FactRules.UnknownLanguage, source.Language ?? string.Empty, string.Join(", ", LanguagePacks.Tags));
        }

        if (source.Currency is { } currency && !CurrencyCode.IsValid(currency))
        {
            return Invalid(nameof(source.Currency), currency, "an ISO 4217 code such as USD");
        }

        if (source.Url is { } url && !Uri.TryCreate(url, UriKind.Absolute, out _))
        {
            return Invalid(nameof(source.Url), url, "an absolute address");
        }

        if (source.FiscalYearStart is < 0 or > 12)
        {
            return Invalid(nameof(source.FiscalYearStart), source.FiscalYearStart.ToString(CultureInfo.InvariantCulture), "a month, 1 to 12");
        }

        return DateArgument.Problem(nameof(source.Issued), source.Issued) ?? DateArgument.Problem(nameof(source.Accessed), source.Accessed)
            ?? DateArgument.Problem(nameof(source.CheckedOn), source.CheckedOn);
    }

    private static FactMessage Invalid(string argument, string value, string expected) => new(FactRules.InvalidArgument, argument, value, expected);
}
