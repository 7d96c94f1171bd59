CREATE TABLE `room_recordings` (
	`interview_id` text NOT NULL,
	`id` text NOT NULL,
	`egress` text NOT NULL,
	`state` text NOT NULL,
	`problem` text,
	`started_at` integer,
	`duration_ms` integer,
	`bytes` integer,
	PRIMARY KEY(`interview_id`, `id`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `interviews` ADD `room_recording` text;