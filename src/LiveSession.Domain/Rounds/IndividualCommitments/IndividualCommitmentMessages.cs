namespace LiveSession.Domain.Rounds.IndividualCommitments;

/// <summary>A participant writes the own commitment, or changes it until a witness has accepted.</summary>
/// <param name="Due">By when, in the person's words; null: not said.</param>
public sealed record WriteIndividualCommitment(string Author, string Text, string? Due) : Contribution;

/// <summary>A participant names a witness, or asks for one.</summary>
/// <param name="Witness">Somebody of the event: whoever sends the command has seen to that. Null: give me one.</param>
public sealed record NameWitness(string Author, string? Witness) : Contribution;

/// <summary>A named witness accepts or declines.</summary>
public sealed record AnswerAsWitness(string Author, string Witness, bool Accepts) : Contribution;

/// <summary>Everybody who was present got somebody who can be asked to be their witness.</summary>
public sealed record WitnessesDrawn(IReadOnlyList<DrawnWitness> Ring) : GivenOut;

/// <summary>Whose commitment the draw has given to whom.</summary>
public sealed record DrawnWitness(string Author, string Witness);

/// <summary>The person's commitment, in the place of any before it.</summary>
public sealed record IndividualCommitmentWritten(string Author, string Text, string? Due, DateTimeOffset At) : Event;

/// <summary>A witness was named; the one named before, if any, is out of it.</summary>
/// <param name="Before">Null: nobody had been named.</param>
public sealed record WitnessNamed(string Author, string Witness, string? Before) : Event;

/// <summary>The colleague stands witness; from now on the two share the commitment.</summary>
public sealed record WitnessAccepted(string Author, string Witness, DateTimeOffset At) : Event;

/// <summary>The colleague does not stand witness: another one can be asked.</summary>
public sealed record WitnessDeclined(string Author, string Witness) : Event;
