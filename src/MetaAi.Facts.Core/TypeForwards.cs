#if NET
using System.Runtime.CompilerServices;

// The netstandard2.0 build of this assembly brings its own IsExternalInit, and who was compiled against that build names it there. The tests and the
// tool run such code beside this build: without the forward, every init accessor would be a missing method.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
