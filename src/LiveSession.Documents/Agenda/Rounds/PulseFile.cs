using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Pulse;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>form, prompt, result, for a text authors, and for a scale low and high.</summary>
internal sealed class PulseFile : IRoundKindFile
{
    private const int LongestPrompt = 200;
    private const int LongestLabel = 40;
    private const string Hidden = "hidden";
    private const string Live = "live";

    private static readonly Dictionary<string, PulseForm> Forms = new(StringComparer.Ordinal)
    {
        ["text"] = PulseForm.Text,
        ["words"] = PulseForm.Words,
        ["scale"] = PulseForm.Scale,
        ["roti"] = PulseForm.Roti,
        ["presence"] = PulseForm.Presence,
    };

    public string Kind => PulseSettings.KindName;

    public bool Offers => false;

    public int? MostOffered(RoundSettings settings) => null;

    public RoundSettings? Read(MapReader round, EarlierRounds earlier)
    {
        var word = round.Word("form", [.. Forms.Keys]);
        var prompt = round.Text("prompt", LongestPrompt);
        var live = string.Equals(round.Word("result", [Hidden, Live], Hidden), Live, StringComparison.Ordinal);
        var scale = string.Equals(word, "scale", StringComparison.Ordinal);
        // Labels belong to a scale: beside another form they are an unknown key.
        var low = scale ? round.OptionalText("low", LongestLabel) : null;
        var high = scale ? round.OptionalText("high", LongestLabel) : null;
        // A text can have an author; the other forms only count.
        var named = string.Equals(word, "text", StringComparison.Ordinal) && AuthorsWord.Read(round);
        return word is null ? null : new PulseSettings(Forms[word], prompt, live, low, high, named);
    }

    public void Write(RoundSettings settings, MapWriter round)
    {
        var pulse = (PulseSettings)settings;
        round.Word("form", Forms.Single(form => form.Value == pulse.Form).Key).Text("prompt", pulse.Prompt).Word("result", pulse.Live ? Live : Hidden);
        if (pulse.Form is PulseForm.Text)
        {
            AuthorsWord.Write(pulse.Named, round);
        }

        foreach (var (key, label) in new[] { ("low", pulse.Low), ("high", pulse.High) })
        {
            if (label is not null)
            {
                round.Text(key, label);
            }
        }
    }
}
