using System.Runtime.InteropServices;
using MetaAi.Facts.Benchmarks.Measuring;
using MetaAi.Facts.Benchmarks.Texts;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Benchmarks.Claims;

/// <summary>Measures how many claims about a text are judged in a second: on a text of which all is remembered, and on one that nobody has asked about.</summary>
internal static class ClaimReport
{
    /// <summary>Prints the table.</summary>
    public static void Print(TextWriter output)
    {
        var known = new FactText("article.txt", Article.Text);
        var claims = MeasuredClaims.About(known);
        output.WriteLine(RuntimeInformation.FrameworkDescription);
        Rounds.WarmUp(() => claims.Sum(each => each.Judge(known)) + claims[0].Judge(new("article.txt", Article.Text)));
        output.WriteLine();
        var table = new Table(output, $"claims about an article of {Article.Text.Length} characters", "claims", "µs / claim", "bytes / claim", "claims / s");
        foreach (var each in claims)
        {
            Add(table, each.Name, each, () => known);
        }

        Add(table, "proved, of a text that is new", claims[0], () => new("article.txt", Article.Text));
    }

    private static void Add(Table table, string name, MeasuredClaims claims, Func<FactText> text)
    {
        var measured = Rounds.Best(() => claims.Judge(text()));
        if (measured.Result != claims.All.Count)
        {
            throw new InvalidOperationException($"{measured.Result} of {claims.All.Count} claims are {claims.Verdict}.");
        }

        var each = measured.Nanoseconds / claims.All.Count;
        table.Add(name, claims.All.Count, each / 1e3, measured.Bytes / claims.All.Count, 1e9 / each);
    }
}
