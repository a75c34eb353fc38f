using LiveSession.Domain.Rounds.Pulse;
using LiveSession.Server.Sessions;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A pulse: one answer.</summary>
public sealed partial class PhoneHub
{
    public async Task<Receipt> AnswerPulse(Wire.AnswerPulse asked)
    {
        var form = Session.View.Read(model => (model.PlanOf(asked.RoundId)?.Settings as PulseSettings)?.Form);
        var longest = form is PulseForm.Words ? PulseSettings.MaxWordLength : PulseSettings.MaxLength;
        var typed = (asked.Texts ?? []).Take(PulseSettings.MaxWords + 1).Select(text => TypedText.Required(text, longest)).ToArray();
        return typed.Select(text => text.Refused).FirstOrDefault(refused => refused is not null)
            ?? await ToRound(asked, asked.RoundId, new AnswerPulse(Me, [.. typed.Select(text => text.Text)], asked.Value));
    }
}
