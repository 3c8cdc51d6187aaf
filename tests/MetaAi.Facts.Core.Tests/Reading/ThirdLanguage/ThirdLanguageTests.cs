using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading.ThirdLanguage;

/// <summary>A language is data: the same engine reads Spanish from a pack that only the tests know.</summary>
public sealed class ThirdLanguageTests
{
    [Theory]
    [InlineData("12", "number 12..12 - exact -")]
    [InlineData("1.250.000,50", "number 1250000.5..1250000.5 - exact -")]
    [InlineData("dieciséis", "number 16..16 - exact -")]
    [InlineData("treinta y cinco", "number 35..35 - exact -")]
    [InlineData("doscientos cincuenta y seis", "number 256..256 - exact -")]
    [InlineData("mil", "number 1000..1000 - exact -")]
    [InlineData("mil doscientos", "number 1200..1200 - exact -")]
    [InlineData("dos mil quinientos uno", "number 2501..2501 - exact -")]
    [InlineData("cien mil", "number 100000..100000 - exact -")]
    [InlineData("tres millones doscientos mil", "number 3200000..3200000 - exact -")]
    [InlineData("tres coma cinco", "number 3.5..3.5 - exact -")]
    [InlineData("39.000 millones de dólares", "money 39000000000..39000000000 $ exact -")]
    [InlineData("39 mil millones de dólares", "money 39000000000..39000000000 $ exact -")]
    [InlineData("treinta y nueve mil millones de euros", "money 39000000000..39000000000 EUR exact -")]
    [InlineData("mil millones de euros", "money 1000000000..1000000000 EUR exact -")]
    [InlineData("un billón de pesos mexicanos", "money 1000000000000..1000000000000 MXN exact -")]
    [InlineData("dos millones y medio de euros", "money 2500000..2500000 EUR exact -")]
    [InlineData("medio millón de euros", "money 500000..500000 EUR exact -")]
    [InlineData("12,5 M€", "money 12500000..12500000 EUR exact -")]
    [InlineData("12 MEUR", "money 12000000..12000000 EUR exact -")]
    [InlineData("5 dólares estadounidenses", "money 5..5 USD exact -")]
    [InlineData("$40 millones", "money 40000000..40000000 $ exact -")]
    [InlineData("menos 5 euros", "money -5..-5 EUR exact -")]
    [InlineData("60 a 65 mil millones de dólares", "money 60000000000..65000000000 $ exact -")]
    [InlineData("entre 60.000 y 65.000 millones de dólares", "money 60000000000..65000000000 $ exact -")]
    [InlineData("de 2 a 3 millones de euros", "money 2000000..3000000 EUR exact -")]
    [InlineData("entre dos y tres por ciento", "percent 2..3 - exact -")]
    [InlineData("60-65 %", "percent 60..65 - exact -")]
    [InlineData("10 % ± 2 %", "percent 8..12 - tolerance -")]
    [InlineData("2,5 puntos porcentuales", "points 2.5..2.5 pp exact -")]
    [InlineData("más de 14.000 millones de dólares", "money 14000000000..- $ moreThan -")]
    [InlineData("menos de 5 euros", "money -..5 EUR lessThan -")]
    [InlineData("al menos siete fábricas", "count 7..- fábricas atLeast -")]
    [InlineData("hasta 65 millones de euros", "money -..65000000 EUR upTo -")]
    [InlineData("unos 300 millones de euros", "money 300000000..300000000 EUR approx -")]
    [InlineData("casi el 40 %", "percent 40..40 - nearly -")]
    [InlineData("300 euros o más", "money 300..- EUR atLeast -")]
    [InlineData("14 barcos", "count 14..14 barcos exact -")]
    [InlineData("tres millones de personas", "count 3000000..3000000 personas exact -")]
    [InlineData("una decena de barcos", "count 10..10 barcos approx -")]
    [InlineData("varios millones de euros", "money 2000000..- EUR several -")]
    [InlineData("decenas de barcos", "none")]
    [InlineData("65 a 60 millones de euros", "none")]
    [InlineData("39.000 millones de dólares perdidos", "none")]
    [InlineData("39 milliards de dollars", "none")]
    [InlineData("quelque chose", "none")]
    public void A_Spanish_figure_is_read_by_the_same_engine(string text, string expected)
    {
        var context = new ReadingContext { Language = "es" };
        var result = FigureReader.Read(text, SpanishPack.Instance, context);

        CaseRow.Describe(result).ShouldBe(expected, $"{text} ({result.Why})");
    }

    [Fact]
    public void The_library_itself_knows_no_Spanish() =>
        FigureReader.Read("dos", new ReadingContext { Language = "es" }).Why.Reason.ShouldBe(RefusalReason.UnknownLanguage);
}
