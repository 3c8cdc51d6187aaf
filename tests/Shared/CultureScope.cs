using System.Globalization;

namespace MetaAi.Testing;

/// <summary>
/// Runs what follows under another culture, until disposed. The default is Finnish with every separator and sign made strange: it shows what
/// Finnish shows also where the machine has no culture data.
/// </summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;

    /// <summary>Switches to Finnish.</summary>
    public CultureScope()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("fi-FI").Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "\u00A0";
        culture.DateTimeFormat.DateSeparator = ".";
        CultureInfo.CurrentCulture = culture;
    }

    /// <summary>Switches back.</summary>
    public void Dispose() => CultureInfo.CurrentCulture = before;
}
