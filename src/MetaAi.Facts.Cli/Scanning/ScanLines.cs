using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Cli.Scanning;

/// <summary>Writes what was found as JSON lines, each as soon as it is found.</summary>
internal static class ScanLines
{
    public static void Write(ScanInput input, ReadingContext context, TextWriter output)
    {
        foreach (var found in FigureScanner.Scan(input.Text, context))
        {
            output.Write(AnswerJson.Found(found));
            output.Write('\n');
        }
    }
}
