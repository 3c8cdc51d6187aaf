using System.Text;

namespace MetaAi.Facts.Cli.Book;

/// <summary>What a book of thousands of facts weighs.</summary>
public sealed class LargeBookTests
{
    [Fact]
    public void A_book_of_5_000_facts_weighs_less_than_3_megabytes()
    {
        var page = LargeBook.Page();

        BookFile.Parse(page).QuerySelectorAll("details[data-f]").Length.ShouldBe(LargeBook.Facts);
        Encoding.UTF8.GetByteCount(page).ShouldBeLessThan(3_000_000);
    }
}
