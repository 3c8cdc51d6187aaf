using MetaAi.Facts.Cli.Book.Showing;

// 'dotnet test' runs the tests; this makes what the docs show.
switch (args)
{
    case ["speed"]:
        await SpeedReport.PrintAsync(Console.Out);
        return 0;
    case ["screenshots"]:
        await Screenshots.TakeAsync(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("speed: what a person waits for in a large book\nscreenshots: the pictures in docs/images");
        return 2;
}
