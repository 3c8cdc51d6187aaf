using FsCheck;
using FsCheck.Fluent;

namespace MetaAi.Facts.Core.Tests.Reading.Oracles;

/// <summary>An amount and its cents, in words or in digits, as people write them: "sixteen dollars, forty-four cents", "40 euros 50", "$5 and 50 cents".</summary>
/// <param name="Language">The language that it is written in.</param>
/// <param name="Text">The amount.</param>
/// <param name="Value">What it says.</param>
/// <param name="Currency">The ISO 4217 code that its words, or what is declared, give it.</param>
internal sealed record WrittenCents(string Language, string Text, decimal Value, string Currency)
{
    private const int MostUnits = 999_999;

    // Québec says dollars and cents in French.
    private static readonly (string One, string Many, string Sign, string OneCent, string ManyCents, string Code)[] French =
        [("euro", "euros", "€", "centime", "centimes", "EUR"), ("dollar", "dollars", "$", "cent", "cents", "CAD"), ("franc", "francs", "Fr", "centime", "centimes", "CHF"), ("livre", "livres", "£", "penny", "pence", "GBP")];

    private static readonly (string One, string Many, string Sign, string OneCent, string ManyCents, string Code)[] English =
        [("euro", "euros", "€", "cent", "cents", "EUR"), ("dollar", "dollars", "$", "cent", "cents", "USD"), ("pound", "pounds", "£", "penny", "pence", "GBP"), ("peso", "pesos", "$", "centavo", "centavos", "MXN")];

    /// <summary>Amounts of up to a million units, with any number of cents.</summary>
    public static Gen<WrittenCents> Any =>
        from isFrench in Gen.Elements(true, false)
        from size in Gen.Choose(1, MostUnits)
        from scale in Gen.Elements(1, 10, 100, 1000, 10_000, 100_000)
        from cents in Gen.Choose(0, 99)
        from money in Gen.Choose(0, 3)
        from form in Gen.Choose(0, 5)
        from french in Gen.Elements(FrenchNumberWriter.All.ToArray())
        from english in Gen.Elements(EnglishNumberWriter.All.ToArray())
        let units = Math.Max(size / scale, 1)
        select Write(isFrench, units, cents, isFrench ? French[money] : English[money], form, number => isFrench ? french.Write(number) : english.Write(number));

    private static WrittenCents Write(
        bool isFrench, int units, int cents, (string One, string Many, string Sign, string OneCent, string ManyCents, string Code) money, int form, Func<long, string> words)
    {
        var and = isFrench ? "et" : "and";
        var unit = units == 1 ? money.One : money.Many;
        var part = cents < 2 ? money.OneCent : money.ManyCents;
        var text = form switch
        {
            0 => $"{words(units)} {unit} {and} {words(cents)} {part}",
            1 => $"{words(units)} {unit}, {words(cents)} {part}",
            2 => $"{units} {unit} {and} {cents} {part}",
            3 when !isFrench => $"{money.Sign}{units} {and} {cents} {part}",
            3 => $"{units} {money.Sign} {and} {cents} {part}",
            4 when cents >= 10 => $"{words(units)} {unit} {words(cents)}",
            _ => $"{units} {unit} {cents:00}",
        };
        return new WrittenCents(isFrench ? "fr" : "en", text, units + (cents / 100m), money.Code);
    }
}
