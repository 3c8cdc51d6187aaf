namespace MetaAi.Facts.Dates;

internal static class EdtfParser
{
    public static EdtfDate? Parse(string? text) => null;
}
