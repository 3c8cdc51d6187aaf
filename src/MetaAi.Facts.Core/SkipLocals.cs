#if NET
// What a grammar reads is handed on in structs, and clearing each before it is written takes longer than the reading. Nothing reads what it did not
// write: the compiler sees to that, and there is no unsafe code.
[module: System.Runtime.CompilerServices.SkipLocalsInit]
#endif
