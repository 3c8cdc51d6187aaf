using System.Text.Json;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Serving;

/// <summary>Reads a phrase, as <c>facts read</c> does. No text is asked.</summary>
internal sealed class ReadTool : ServedTool
{
    public override string Name => "read";

    public override string Title => "Read a phrase as a figure";

    public override string Description =>
        "Reads one phrase, such as '60 à 65 milliards de dollars' or 'up to 3%', as a figure: kind, low and high end as exact strings, unit, hedge, part, decimals, notes. "
        + "It proves nothing: that the phrase stands in a text is what 'verify' says. A phrase that is no figure, or holds other words beside one, has kind 'none' and a diagnostic.";

    public override string Schema { get; } = ToolSchemas.Object(
        "\"lang\", \"text\"",
        $$"""
        "text": {"type": "string", "maxLength": {{FigureReader.LongestPhrase}}, "description": "The words of the figure and nothing else, as they were written."}
        """,
        ToolSchemas.Language,
        ToolSchemas.Kind,
        ToolSchemas.Unit,
        ToolSchemas.Context);

    public override ToolAnswer Answer(JsonElement arguments, CancellationToken cancellation) => ReadQuestion.Parse(arguments, out var problem) is { } question
        ? new(ReadAnswer.Of(question))
        : ToolAnswer.Wrong(problem!);
}
