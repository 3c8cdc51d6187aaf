using System.Text;
using FactBook;
using MetaAi.Domain;
using MetaAi.Facts;

// Quotes have accents; a redirected stream must not begin with a byte order mark.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var facts = FactCatalogue.Of(typeof(Systems).Assembly).All;
return BookCommand.Run(args, new Book(Systems.All, facts, Chapters.All), new Terminal(Console.Out, Console.Error, Console.IsOutputRedirected));
