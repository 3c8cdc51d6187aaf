using System.Text;
using MetaAi.Domain;
using MetaAi.Facts;
using MetaAi.Facts.Cli;

namespace FactBook;

/// <summary>The book as a page for a browser, which <c>facts book</c> writes: the models are run here, because the tool runs no code of a project.</summary>
internal static class HtmlBook
{
    private const string LockName = "MetaAi.Domain.lock";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the page, without texts: the quotes are proved by the lock.</summary>
    /// <param name="file">The page.</param>
    /// <param name="chapters">Its chapters.</param>
    /// <param name="terminal">Where it is said what was written, or why nothing was.</param>
    /// <returns>The exit code of the tool.</returns>
    public static int Write(string file, IEnumerable<FactChapter> chapters, MetaAi.Samples.Terminal terminal)
    {
        var written = Path.GetTempFileName();
        try
        {
            using (var writer = new StreamWriter(written, append: false, Utf8))
            {
                FactChapterJson.Write(writer, chapters);
            }

            var tool = new MetaAi.Facts.Cli.Terminal(TextReader.Null, terminal.Output, terminal.Error);
            return FactsCommandLine.Run(["book", typeof(Systems).Assembly.Location, "--output", file, "--lock", Path.Combine(AppContext.BaseDirectory, LockName), "--chapters", written], tool);
        }
        finally
        {
            File.Delete(written);
        }
    }
}
