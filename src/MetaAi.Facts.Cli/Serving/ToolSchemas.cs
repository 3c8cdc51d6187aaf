using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Languages;

namespace MetaAi.Facts.Cli.Serving;

/// <summary>The parts that the schemas of several tools share.</summary>
internal static class ToolSchemas
{
    public const string Source =
        """
        "source": {"type": "string", "description": "The text: its file name, or the end of its path from a folder on ('2024/report.txt')."}
        """;

    public static string Language { get; } =
        $$"""
        "lang": {"type": "string", "description": "The language of the text, a BCP 47 tag; read are {{string.Join(", ", LanguagePacks.Tags)}}, with a country where numeric dates need one: en-US, en-GB, fr-CA."}
        """;

    public static string Context { get; } =
        """
        "currency": {"type": "string", "pattern": "^[A-Z]{3}$", "description": "The ISO 4217 code that a bare sign or word such as '$', 'dollars' or 'centimes' stands for in this text."},
        "issued": {"type": "string", "description": "When the text was published, EDTF (2024, 2024-06, 2024-06-12): gives relative dates their day and bare dates their year."},
        "period": {"type": "string", "description": "What the figure is for, EDTF, or 2024-Q2, 2024-H1: gives bare dates their year before 'issued' does."},
        "fiscalStart": {"type": "integer", "minimum": 1, "maximum": 12, "description": "The month in which the fiscal year starts."}
        """;

    public static string Unit { get; } =
        """
        "unit": {"type": "string", "pattern": "^[A-Z]{3}$", "description": "The ISO 4217 code of an amount whose words name no currency at all. Only where you know it from elsewhere, and say so."}
        """;

    public static string Kind { get; } =
        $$"""
        "kind": {"type": "string", "enum": [{{string.Join(", ", ContextFields.Kind.Choices.Select(kind => $"\"{kind}\""))}}], "description": "The kind of figure; decides where words may be of several, such as 'sept' (7, or September). Any kind where it is left out."}
        """;

    public static string Object(string required, params string[] members) =>
        $$"""
        {"type": "object", "additionalProperties": false, "required": [{{required}}], "properties": { {{string.Join(",\n", members)}} } }
        """;
}
