using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>The ids of what is doubtful about a fact.</summary>
internal static class FactNotes
{
    public static string[] Of(VerifiedFact fact) => [.. ReadingNoteRules.Of(fact.Figure?.Notes ?? ReadingNotes.None).Select(rule => rule.Id)];
}
