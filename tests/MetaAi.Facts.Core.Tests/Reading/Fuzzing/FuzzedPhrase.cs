using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading.Fuzzing;

/// <summary>A phrase that nobody wrote, and what is declared about it.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Context">What is declared.</param>
public readonly record struct FuzzedPhrase(string Text, ReadingContext Context)
{
    /// <summary>The phrase in printable characters.</summary>
    public override string ToString() =>
        $"{Context.Language} '{string.Concat(Text.Select(c => c is >= ' ' and < (char)0x7F ? c.ToString() : $"\\u{(int)c:X4}"))}'";
}
