using MetaAi.Domain;
using MetaAi.Facts;

namespace FactBook;

/// <summary>The chapters of the page: those of the book, with the models as scenarios to change.</summary>
internal static class PageChapters
{
    /// <summary>The chapters of a book.</summary>
    public static IReadOnlyList<FactChapter> Of(Book book) =>
        [.. book.Chapters.Select(chapter => new FactChapter(chapter.System.Title, chapter.System.FactSets, KeyFigures(chapter, book.Facts), ScenariosOf(chapter.System, book.Spellings)))];

    // First what is computed, as the page draws what it is computed from: those facts are not told large beside it.
    private static IEnumerable<IFact> KeyFigures(Chapter chapter, IReadOnlyList<IFact> facts)
    {
        IFact[] computed = [.. chapter.System.Select(facts).Where(fact => fact.Evidence is null)];
        var inputs = computed.OfType<IUnknown>().SelectMany(value => value.Inputs()).OfType<IFact>().Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        return computed.Concat(chapter.KeyFigures.SelectMany(FactsOf).Where(fact => !inputs.Contains(fact.Id))).Distinct();
    }

    // What is declared; what is computed in passing has no card to lead to, and the facts that it rests on have.
    private static IEnumerable<IFact> FactsOf(Reply reply) => reply.Value is IFact { Id.Length: > 0 } fact ? [fact] : reply.Facts;

    private static Scenario[] ScenariosOf(BusinessSystem system, Spellings spellings) =>
        system == Systems.LlamaConsortium ? [FundingPage.Of(FundingExample.Scenario, spellings)]
        : system == Systems.LlamaRevenueSharing ? [SharingPage.Of(RevenueSharingExample.Scenario, spellings)]
        : [];
}
