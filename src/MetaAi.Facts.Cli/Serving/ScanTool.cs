using System.Globalization;
using System.Text;
using System.Text.Json;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Cli.Verifying;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Cli.Serving;

/// <summary>Finds the figures of a text, as <c>facts scan</c> does, a page at a time.</summary>
/// <param name="texts">The texts.</param>
/// <param name="scanner">Finds the figures of a text.</param>
internal sealed class ScanTool(ClaimedTexts texts, Func<string, ReadingContext, IEnumerable<ScannedFigure>> scanner) : ServedTool
{
    // Of one answer, in characters; one figure is always given.
    private const int LongestAnswer = 1 << 16;

    private Scan? last;

    public override string Name => "scan";

    public override string Title => "Find the figures of a text";

    public override string Description =>
        "Lists the figures of a text in their order, a page at a time: {\"figures\": [...], \"next\": N}. Each has its words ('text', to quote them in 'verify'), its place in code points "
        + "('start', 'end'), and kind, low, high, unit, hedge, part, decimals, notes; one that cannot be read has kind 'none' and a diagnostic. Where 'next' is a number there are more: "
        + "ask again with it as 'from'. Where it is null the text has no more.";

    public override string Schema { get; } = ToolSchemas.Object(
        "\"source\", \"lang\"",
        ToolSchemas.Source,
        ToolSchemas.Language,
        ToolSchemas.Kind,
        ToolSchemas.Context,
        $$"""
        "from": {"type": "integer", "minimum": 0, "description": "The figure to begin with: the 'next' of the answer before. 0 where it is left out."},
        "most": {"type": "integer", "minimum": 1, "maximum": {{PageFields.Longest}}, "description": "The most figures of one answer; {{PageFields.Usual}} where it is left out."}
        """);

    public override ToolAnswer Answer(JsonElement arguments, CancellationToken cancellation)
    {
        if (ScanQuestion.Parse(arguments, out var problem) is not { } question)
        {
            return ToolAnswer.Wrong(problem!);
        }

        if (FigureReader.Read("", question.Context) is { IsRead: false, Refusal.Reason: RefusalReason.UnknownLanguage } unknown)
        {
            return ToolAnswer.Wrong(unknown.Message);
        }

        var found = texts.Find(question.Source);
        if (found.In(question.Context) is not { } text)
        {
            return ToolAnswer.Wrong(found.Problem!);
        }

        // The next page goes on where the last one ended; any other is looked for from the start.
        if (last is not { } scan || scan.Content != text.Content || scan.Context != question.Context || scan.Next > question.From)
        {
            last?.Dispose();
            last = scan = new(text.Content, question.Context, scanner(text.Content, question.Context));
        }

        try
        {
            return new(Page(scan, question, cancellation));
        }
        catch
        {
            // A scan that failed would say the next time that it is at the end.
            scan.Dispose();
            last = null;
            throw;
        }
    }

    private static string Page(Scan scan, ScanQuestion question, CancellationToken cancellation)
    {
        while (scan.Next < question.From && scan.Peek() is not null)
        {
            cancellation.ThrowIfCancellationRequested();
            scan.Take();
        }

        var page = new StringBuilder("{\"figures\":[");
        for (var count = 0; count < question.Most && page.Length < LongestAnswer && scan.Peek() is { } figure; count++)
        {
            cancellation.ThrowIfCancellationRequested();
            page.Append(count > 0 ? "," : "").Append(AnswerJson.Found(figure));
            scan.Take();
        }

        return page.Append(CultureInfo.InvariantCulture, $"],\"next\":{(scan.Peek() is null ? "null" : scan.Next.ToString(CultureInfo.InvariantCulture))}}}").ToString();
    }

    /// <summary>A scan that somebody may go on with.</summary>
    private sealed class Scan(string content, ReadingContext context, IEnumerable<ScannedFigure> found) : IDisposable
    {
        private readonly IEnumerator<ScannedFigure> figures = found.GetEnumerator();
        private ScannedFigure? ahead;
        private bool isEnd;

        public string Content => content;

        public ReadingContext Context => context;

        /// <summary>The figure that is ahead, counted from 0.</summary>
        public int Next { get; private set; }

        /// <summary>The figure that is ahead, or null at the end.</summary>
        public ScannedFigure? Peek()
        {
            if (ahead is null && !isEnd)
            {
                isEnd = !figures.MoveNext();
                ahead = isEnd ? null : figures.Current;
            }

            return ahead;
        }

        public void Take()
        {
            ahead = null;
            Next++;
        }

        public void Dispose() => figures.Dispose();
    }
}
