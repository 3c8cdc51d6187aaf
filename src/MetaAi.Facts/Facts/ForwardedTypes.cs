using System.Runtime.CompilerServices;
using MetaAi.Facts;

// The compiler words a fact as the library does, so Core has them; programs that were compiled when the library had them find them there.
[assembly: TypeForwardedTo(typeof(Modality))]
[assembly: TypeForwardedTo(typeof(Rank))]
[assembly: TypeForwardedTo(typeof(SeriesState))]
[assembly: TypeForwardedTo(typeof(ValueKind))]
