using System.Text;

namespace LiveSession.Rehearsal.Checks;

/// <summary>A text as two sides can compare it: what people type is stored in normal form, on one line.</summary>
internal static class Wording
{
    public static string Of(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
