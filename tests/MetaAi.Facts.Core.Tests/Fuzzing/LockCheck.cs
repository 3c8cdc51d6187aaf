using MetaAi.Facts.Locking;

namespace MetaAi.Facts.Core.Tests.Fuzzing;

/// <summary>What has to hold of every file that is read as a lock: it is refused at a line of it, or what is written of it reads as the same.</summary>
public static class LockCheck
{
    /// <inheritdoc cref="FuzzCheck"/>
    public static string? Complaint(in FuzzInput input, out bool isTaken)
    {
        var parse = FactLockFile.Parse(input.Text);
        isTaken = parse.Lock is not null;
        if (parse.Lock is not { } facts)
        {
            var lines = input.Text.Count(character => character == '\n') + 1;
            return parse.Line < 1 || parse.Line > lines ? $"It is refused at line {parse.Line} of {lines}."
                : string.IsNullOrEmpty(parse.Problem) ? "It is refused without a word."
                : null;
        }

        var written = FactLockFile.Write(facts);
        var again = FactLockFile.Parse(written);
        return again.Lock is null ? $"What is written of it is refused at line {again.Line}: {again.Problem}."
            : !again.Lock.Equals(facts) ? "What is written of it reads as another lock."
            : FactLockFile.Write(again.Lock) != written ? "It is written in two ways."
            : facts.Quotes.FirstOrDefault(quote => facts.Find(quote.Text, quote.Quote, quote.Kind) != quote) is { } lost ? $"The quote '{lost.Exact}' is in it, and not found there."
            : null;
    }
}
