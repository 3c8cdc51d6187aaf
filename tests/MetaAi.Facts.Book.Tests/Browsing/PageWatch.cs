using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book.Browsing;

/// <summary>Notes what a page must not do: complain, be stopped by its policy, open a dialog, or ask for anything but itself.</summary>
internal sealed class PageWatch
{
    private readonly ConcurrentQueue<string> problems = new();

    public PageWatch(IPage page, string address)
    {
        page.Console += (_, message) => NoteIf(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => NoteIf(true, $"error: {error}");
        page.Request += (_, request) => NoteIf(request.Url.Split('#')[0] != address, $"request: {request.Url}");
        page.Popup += (_, popup) => NoteIf(true, $"window: {popup.Url}");
        page.Dialog += async (_, dialog) =>
        {
            NoteIf(true, $"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    /// <summary>What it did, in order.</summary>
    public IReadOnlyList<string> Problems => [.. problems];

    private void NoteIf(bool isProblem, string problem)
    {
        if (isProblem)
        {
            problems.Enqueue(problem);
        }
    }
}
