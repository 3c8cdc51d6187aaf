namespace MetaAi.Facts.Cli.Files;

/// <summary>What stands at a path, links followed.</summary>
internal enum FileKind
{
    /// <summary>Nothing: no such path, a link to nothing, or a folder on the way that may not be entered.</summary>
    Missing,

    /// <summary>A file with a content, which can be read again and replaced.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A named pipe: whoever opens it waits for the other side.</summary>
    Pipe,

    /// <summary>A device, which may have no end.</summary>
    Device,

    /// <summary>A socket, which cannot be opened.</summary>
    Socket,
}
