using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace KnowledgeGraph.Text.Markup;

/// <summary>Decodes an article's bytes as UTF-8 and refuses what is no text. Any bytes give a value and never an exception.</summary>
public static class TextDecoder
{
    /// <summary>
    /// The text, untouched (a byte-order mark stays its first character), and an error where it is empty, binary, too large or not UTF-8.
    /// </summary>
    public static Parsed<string> Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > ArticleLimits.MaxBytes)
        {
            return Failed(DiagnosticCodes.TooLarge, $"larger than {ArticleLimits.MaxBytes >> 20} MiB");
        }

        if (bytes.Contains((byte)0))
        {
            return Failed(DiagnosticCodes.Binary, $"not text: a null byte at byte {bytes.IndexOf((byte)0)}");
        }

        if (!Utf8.IsValid(bytes))
        {
            return Failed(DiagnosticCodes.InvalidUtf8, $"not valid UTF-8 at byte {FirstInvalid(bytes)}");
        }

        string text = Encoding.UTF8.GetString(bytes);
        return string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF'))
            ? Failed(DiagnosticCodes.Empty, "holds no text")
            : new Parsed<string>(text, LongLine(text));
    }

    private static ImmutableArray<Diagnostic> LongLine(string text)
    {
        int number = 1, start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            if (end - start > ArticleLimits.MaxLineLength)
            {
                return [new Diagnostic(DiagnosticCodes.LineTooLong, new TextSpan(start, end),
                    $"line {number} is longer than {ArticleLimits.MaxLineLength} characters", Severity.Error)];
            }

            number++;
            start = end + 1;
        }

        return [];
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int consumed) == System.Buffers.OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }

    private static Parsed<string> Failed(string code, string message) =>
        new("", [new Diagnostic(code, default, message, Severity.Error)]);
}
