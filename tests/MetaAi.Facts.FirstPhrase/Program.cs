using MetaAi.Facts.FirstPhrase;

// Without arguments an empty program: nothing of the library is loaded. What it prints is the milliseconds of the first answer, and the methods compiled for it.
if (args is [var work, var language, var words])
{
    Answer.Print(work, language, words);
}
