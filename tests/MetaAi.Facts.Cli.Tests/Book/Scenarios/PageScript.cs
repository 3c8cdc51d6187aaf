using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using Jint;
using Jint.Native;
using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>The arithmetic of a page, run as a browser runs it.</summary>
internal sealed class PageScript : IDisposable
{
    private const string Probe = """
        const endOf = end => end.infinity ? null : { value: exact.text(end.value), reached: end.reached };
        const probe = (form, inputs, unit, print) => {
          const result = exact.evaluate(exact.formOf(JSON.parse(form)), JSON.parse(inputs).map(exact.inputOf));
          return result.bounds ? JSON.stringify({ low: endOf(result.bounds.low), high: endOf(result.bounds.high), words: exact.words(result, JSON.parse(unit), JSON.parse(print)) }) : null;
        };
        const read = typed => {
          const number = exact.read(typed);
          return number.problem ? Object.values(number).join(' ') : exact.text(number.value);
        };
        """;

    private readonly Engine engine = new(options => options.TimeoutInterval(TimeSpan.FromMinutes(2)));

    public PageScript()
    {
        using var script = new StreamReader(typeof(BookPage).Assembly.GetManifestResourceStream("exact.js")!);
        engine.Execute(script.ReadToEnd()).Execute(Probe);
    }

    public void Dispose() => engine.Dispose();

    /// <summary>The bounds of a form and how they are printed; null where it gives none.</summary>
    public (Interval Bounds, string Words)? Evaluate(CornerForm form, Dimension dimension, bool isQuotientOfLike, PrintWords words)
    {
        var inputs = $"[{string.Join(",", form.Inputs.Select(ScriptData.Of))}]";
        var answer = engine.Invoke(engine.Evaluate("probe"), form.ToString(), inputs, ScriptData.Of(dimension, isQuotientOfLike, new(words)), ScriptData.Of(new ScriptPrint(words)));
        if (answer.IsNull())
        {
            return null;
        }

        var found = JsonNode.Parse(answer.AsString())!;
        var (low, high) = (found["low"], found["high"]);
        return (
            Interval.Between(End(low), End(high), low is not null && !(bool)low["reached"]!, high is not null && !(bool)high["reached"]!),
            (string)found["words"]!);
    }

    /// <summary>The number that somebody typed, or why it is none.</summary>
    public string Read(string typed) => engine.Invoke(engine.Evaluate("read"), typed).AsString();

    private static Rational? End(JsonNode? end)
    {
        if (end is null)
        {
            return null;
        }

        var parts = ((string)end["value"]!).Split('/');
        return Rational.FromBigIntegers(BigInteger.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : 1);
    }
}
